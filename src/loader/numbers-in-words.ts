import Big from 'big.js';

/** A number that words spell. */
export interface SpeltNumber {
  number: Big;
  /** Whether a word of its size (万, 億) is counted in: it then is in ones, whatever unit stands around it. */
  scaled: boolean;
}

const sizes: Record<string, string> = {
  十: '10',
  割: '10',
  百: '100',
  千: '1000',
  万: '1e4',
  億: '1e8',
  兆: '1e12',
};

const sizeWords = Object.keys(sizes).join('');

/**
 * Every number that words can be read to spell: 50 of 「50人以上」, 23 and 8 of 「23(8)」, 1.2 and 12000 of 「1.2万人」, 12000 of
 * 「1万2千人」, −5 and 5 of 「5減」. Digits of other kinds (①, ²) are none.
 */
export function numbersIn(words: string): SpeltNumber[] {
  const plain = words.replaceAll(/[０-９，．－]/gu, (each) =>
    String.fromCodePoint((each.codePointAt(0) ?? 0) - 0xfee0),
  );
  const runs = [...plain.matchAll(runPattern)].flatMap(([run, sign = '']) => numbersOfRun(run, sign !== ''));
  const negative = /減|マイナス|下|赤|不足|[-−▲△]/u.test(plain);
  const fractions = [...plain.matchAll(/(?<!\d)(\d+)\s*[/／]\s*(\d+)/gu)].flatMap(
    ([, over = '', under = '']) => (Number(under) === 0 ? [] : [plainly(new Big(over).div(under))]),
  );
  return [
    ...runs,
    ...fractions,
    ...(negative ? runs.map(({ number, scaled }) => ({ number: number.times(-1), scaled })) : []),
  ];
}

/** How many ones the unit of a number stands for: 1000 of 千円, 10000 of 万人. */
export function scaleOf(unit: string | undefined): Big {
  const [words = ''] = new RegExp(`^[${sizeWords.replace('割', '')}]+`, 'u').exec(unit ?? '') ?? [];
  return timesSizes(new Big(1), words);
}

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const runPattern = new RegExp(`(?:${digits})(?:([${sizeWords}])(?:(?:${digits})|[${sizeWords}])*)?`, 'gu');

function numbersOfRun(run: string, hasSize: boolean): SpeltNumber[] {
  const parts = [...run.matchAll(new RegExp(`(${digits})([${sizeWords}]*)`, 'gu'))].map(
    ([, figures = '0', size = '']) => ({ number: new Big(figures.replaceAll(',', '')), size }),
  );
  const bare = parts.map(({ number }) => plainly(number));
  if (!hasSize) return bare;
  const each = parts.map(({ number, size }) => timesSizes(number, size));
  const sum = each.reduce((subtotal, number) => subtotal.plus(number), new Big(0));
  return [...bare, ...[...each, sum].map((number) => ({ number, scaled: true }))];
}

function timesSizes(number: Big, words: string): Big {
  return Array.from(words).reduce((product, word) => product.times(sizes[word] ?? 1), number);
}

function plainly(number: Big): SpeltNumber {
  return { number, scaled: false };
}
