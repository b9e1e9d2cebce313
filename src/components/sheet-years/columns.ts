/** The cells that fit a narrow window beside each other, each as wide as a finger. */
const most = 6;

/** How many columns some cells are set in, so that no line ends in a lone one: six at most, and the lines as even as may be. */
export function columnsFor(cells: number): number {
  return Math.ceil(cells / Math.ceil(cells / most));
}
