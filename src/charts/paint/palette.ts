/**
 * The light colours of the site. Their one source is its style sheet (src/styles/tokens.css): a picture that leaves the page has no
 * style sheet and no dark side, so that they stand here once more, and a test holds the two together.
 */
export const palette = {
  paper: '#ffffff',
  ink: '#1a1a1a',
  ink2: '#4d4d4d',
  ink3: '#666666',
  mark: '#7f7f7f',
  rule: '#cccccc',
  wash: '#f2f2f2',
  accent: '#0055ad',
  accentDeep: '#00316a',
  accentMid: '#0066be',
  accentPale: '#dcf0ff',
  fall: '#ac3e00',
} as const;

/** A colour by its role. */
export type Colour = keyof typeof palette;
