/** The sign for negative numbers in running text and tables: U+2212, which lines up with digits and is read aloud as minus. */
export const minus = '\u2212';

/** A number for reading: thousands commas and a real minus sign (U+2212); the printed decimals are kept. */
export function readableNumber(value: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(value) ?? [];
  return `${sign === '-' ? minus : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction}`;
}

/** A percentage for reading, with one decimal at least: −454.5%, 10.0%, 9.96%. */
export function readablePercent(value: string): string {
  return `${readableNumber(value.includes('.') ? value : `${value}.0`)}%`;
}
