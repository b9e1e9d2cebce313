/** The cells that fit a narrow window beside each other, each as wide as a finger. */
const fingers = 6;

/** The cells that fit it where each holds a number of seven digits. */
export const longNumbers = 4;

/** The cells that fit it where each names its year in full, with the letters of a sheet below. */
export const fullYears = 4;

/** How many columns some cells are set in, so that no line ends in a lone one: `most` at the most, and the lines as even as may be. */
export function columnsFor(cells: number, most = fingers): number {
  return Math.ceil(cells / Math.ceil(cells / most));
}
