import type { TypeSizes } from './label.ts';

/**
 * The type sizes that charts are laid out by, in pixels. On a page the style sheet sets them, from the same tokens
 * (src/styles/tokens.css: the one source); a picture that leaves the page has sizes of its own.
 */
export const typeSizes = {
  narrow: { ...shared(13, 13, 12), ...large(22, 15, 14) },
  wide: { ...shared(13, 13, 12), ...large(28, 15, 15) },
  narrowXl: { ...shared(13, 13, 12), ...large(32, 17, 15) },
  wideXl: { ...shared(13, 13, 12), ...large(40, 17, 17) },
  saved: { ...shared(15, 16, 14), ...large(48, 18, 18) },
} satisfies Record<string, TypeSizes>;

function shared(caption: number, axis: number, axisSub: number) {
  return { caption, quiet: caption, axis, 'axis-now': axis, 'axis-sub': axisSub };
}

function large(hero: number, unit: number, value: number) {
  return { hero, unit, value, bold: value };
}
