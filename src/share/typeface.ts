import { create } from 'fontkitten';
import decompress from 'woff2-encoder/decompress';
import type { Weight } from './drawn.ts';
import { subsetFile, subsetOf } from './subsets.ts';

/** A character as the font draws it, its measures in em, its path in thousandths of an em with y upwards. */
interface Glyph {
  advance: number;
  /** Where its ink begins and ends. */
  left: number;
  right: number;
  path: string;
}

const weights: Weight[] = [400, 700];
const unitsPerEm = 1000;
/** Height of capitals and digits, in em. */
export const capitalHeight = 0.733;

const loading = new Map<string, Promise<void>>();
const fonts = new Map<string, { glyphForCodePoint: (codePoint: number) => GlyphOfFont }>();
const glyphs = new Map<string, Glyph>();

interface GlyphOfFont {
  advanceWidth: number;
  path: { toSVG: () => string; bbox: { minX: number; maxX: number } };
}

/** Thrown where a character is measured or drawn whose part of the font has not been read yet. */
class NotLoaded extends Error {
  readonly subset: string;
  constructor(subset: string) {
    super(`The part ${subset} of the font is not loaded.`);
    this.subset = subset;
  }
}

/** Does something that measures and draws text, reading the parts of the font that it turns out to need. */
export async function withTypeface<Result>(work: () => Result): Promise<Result> {
  for (;;) {
    try {
      return work();
    } catch (problem) {
      if (!(problem instanceof NotLoaded)) throw problem;
      const { subset } = problem;
      if (!loading.has(subset)) loading.set(subset, load(subset));
      await loading.get(subset);
    }
  }
}

/** How a character is drawn; only within `withTypeface`. */
export function glyphOf(character: string, weight: Weight): Glyph {
  const key = `${weight}${character}`;
  const known = glyphs.get(key);
  if (known) return known;
  const subset = subsetOf(character) ?? 'latin';
  const font = fonts.get(fontKey(subset, weight));
  if (!font) throw new NotLoaded(subset);
  const drawn = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
  const advance = drawn.advanceWidth / unitsPerEm;
  const { minX, maxX } = drawn.path.bbox;
  const ink = Number.isFinite(minX)
    ? { left: minX / unitsPerEm, right: maxX / unitsPerEm }
    : { left: 0, right: advance };
  const glyph = { advance, ...ink, path: drawn.path.toSVG() };
  glyphs.set(key, glyph);
  return glyph;
}

async function load(subset: string): Promise<void> {
  const font = create(Buffer.from(await decompress(subsetFile(subset))));
  for (const wght of weights) {
    if (font.isCollection) throw new Error(`The part ${subset} of the font holds several fonts.`);
    fonts.set(fontKey(subset, wght), font.getVariation({ wght }));
  }
}

function fontKey(subset: string, weight: Weight): string {
  return `${subset} ${weight}`;
}
