import type { Basis } from '../../schema/basis.ts';

const firmnesses = ['planned', 'expected', 'firm'] as const;

/** How firm what is drawn is, the least firm first: planned and budgeted, expected and first figures, reached. */
export type Firmness = (typeof firmnesses)[number];

/** How firm a value is; `firmness` is the word that is to be remarked on it. */
export function firmnessLook({
  basis,
  firmness,
}: {
  basis?: Basis | undefined;
  firmness?: string | undefined;
}): Firmness {
  if (basis === 'planned' || basis === 'budget') return 'planned';
  return firmness === undefined ? 'firm' : 'expected';
}

/** The less firm of two: a line is as firm as its less firm end. */
export function lessFirm(one: Firmness, other: Firmness): Firmness {
  return firmnesses.find((each) => each === one || each === other) ?? 'firm';
}
