import { z } from 'zod';
import { refuse } from './described.ts';

/** The year before each era's first year: 令和1 = 2018 + 1. */
const eraOffset = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 } as const;
const eraInitial = { M: '明治', T: '大正', S: '昭和', H: '平成', R: '令和' } as const;

/**
 * A period in its canonical spelling: `FY2021` (fiscal year, April 2021 to March 2022) or `CY2018` (calendar year).
 * Read as people write it: 令和3年度, R3年度, 平成30年, 2021年度, FY2021. A period whose kind or era does not stand in
 * the words (30年, R3, 2021, 3年度) is refused as ambiguous.
 */
export const period = z.string().transform((written, context) => {
  const canonical = readPeriod(written);
  if (canonical) return canonical;
  refuse(context, written, ...whyNot(written));
  return z.NEVER;
});

/** A period that must be a fiscal year. */
export const fiscalYear = period.transform((canonical, context) => {
  if (!canonical.startsWith('FY')) {
    refuse(
      context,
      canonical,
      'ここには年度を書きます。暦年は書けません。',
      '令和3年度 または FY2021 のように「年度」で書いてください。',
    );
  }
  return canonical;
});

/** The canonical spelling of a written period, or undefined where it cannot be told. */
export function readPeriod(written: string): string | undefined {
  const plain = written.normalize('NFKC').replaceAll(/\s/g, '');
  const western = /^(FY|CY)(\d{4})$/.exec(plain);
  if (western) return `${western[1]}${western[2]}`;
  const japanese = /^(?:(明治|大正|昭和|平成|令和|[MTSHR])(元|\d{1,2})|(\d{4}))年(度?)$/.exec(plain);
  if (!japanese) return undefined;
  const [, era, eraYear, westernYear, fiscal] = japanese;
  const year = era ? eraStart(era) + (eraYear === '元' ? 1 : Number(eraYear)) : Number(westernYear);
  return eraYear && Number(eraYear) === 0 ? undefined : `${fiscal ? 'FY' : 'CY'}${year}`;
}

function eraStart(written: string): number {
  const era = written in eraInitial ? eraInitial[written as keyof typeof eraInitial] : written;
  return eraOffset[era as keyof typeof eraOffset];
}

function whyNot(written: string): [reason: string, remedy: string] {
  const plain = written.normalize('NFKC').replaceAll(/\s/g, '');
  const remedy = '年度なら 令和3年度 または FY2021、暦年なら 平成30年 または CY2018 のように書いてください。';
  if (/^\d{1,2}年度?$/.test(plain))
    return [`「${written}」は、元号が分からないため、いつのことか決められません。`, remedy];
  if (/^([MTSHR]|令和|平成|昭和)?(元|\d{1,4})$/.test(plain)) {
    return [`「${written}」は、年度か暦年かが分かりません。`, remedy];
  }
  return [`「${written}」は年度・年として読めません。`, remedy];
}
