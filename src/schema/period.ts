import { z } from 'zod';
import { refuse } from './described.ts';
import { eraInitial, eraOffset } from './era.ts';
import { everyYear } from './every-year.ts';
import { tooLong } from './too-long.ts';

/** The last year of each era that is over: nobody can mean 昭和70年, and 平成36年度 has a name of its own. */
const lastOfEra = new Map<string, number>([
  ['明治', 45],
  ['大正', 15],
  ['昭和', 64],
  ['平成', 31],
]);

/** The first and the last Western year that a period may begin in: everything else is a slip of the pen. */
export const yearLimits = { first: 1868, last: 2199 } as const;

/** How many years a span may have: a longer one is a slip of the pen. */
const longestSpan = 50;

/** How long a written period may be, the spaces in it and a stage behind it included. */
const longestWritten = 100;

/** How people may write a period, for the field reference. */
const spellings =
  '年度・年・期間・四半期・日（例：`令和3年度`、`平成30年`、`2009～14年`、`令和3年度第1四半期`、`令和3年10月1日`）';

/**
 * A period in its canonical spelling. `FY2021` fiscal year (April 2021 to March 2022) · `CY2018` calendar year · `Y2013` a
 * year whose kind is not printed (H25, 令和3年の欄) · `FY2009/FY2014`, `CY2009/CY2014` a span, both ends included ·
 * `FY2021Q1`, `CY2021Q1` a quarter · `2021-10-01` a day. Read as people write it: 令和3年度, R3年度, 平成30年, 2021年度,
 * 2009～14年, 令和3年度第1四半期, 令和3年10月1日現在. A year without an era (30年, 3年度) is refused as ambiguous.
 */
export const period = z
  .string()
  .transform((written, context) => {
    const canonical = readPeriod(written);
    if (canonical) return canonical;
    refuse(context, written, ...whyNoPeriod(written));
    return z.NEVER;
  })
  .meta({ written: spellings });

/** The period of a target: also 毎年度 (`every_year`). */
export const targetPeriod = z
  .string()
  .transform((written, context) => {
    if (isEveryYear(written)) return everyYear;
    const canonical = readPeriod(written);
    if (canonical) return canonical;
    refuse(context, written, ...whyNoPeriod(written));
    return z.NEVER;
  })
  .meta({ written: `${spellings}か \`毎年度\`` });

/** A period that must be a fiscal year. */
export const fiscalYear = period
  .transform((canonical, context) => {
    if (!/^FY\d{4}$/.test(canonical)) {
      refuse(
        context,
        canonical,
        'ここには年度を書きます。年や期間は書けません。',
        '令和3年度 または FY2021 のように「年度」で書いてください。',
      );
    }
    return canonical;
  })
  .meta({ written: '年度（例：`令和3年度`、`FY2021`）' });

/** The canonical spelling of a written period, or undefined where it cannot be told. */
export function readPeriod(written: string): string | undefined {
  const plain = folded(written);
  return readDay(plain) ?? readQuarter(plain) ?? readSpan(plain) ?? readYear(plain)?.canonical;
}

interface Year {
  kind: 'FY' | 'CY' | 'Y';
  year: number;
  canonical: string;
}

const eraWord = '(?:明治|大正|昭和|平成|令和|[MTSHR])';
const eraYears = new RegExp(`(${eraWord})(\\d{1,2})(年度?)?`, 'g');
const yearWord = new RegExp(`^(${eraWord})?(元|\\d{1,4})(年度|年の欄|年)?$`);

function readYear(plain: string): Year | undefined {
  const western = /^(FY|CY|Y)(\d{4})$/.exec(plain);
  if (western) return year(western[1] as Year['kind'], Number(western[2]));
  const [whole, era, number = '', word] = yearWord.exec(plain) ?? [];
  if (whole === undefined) return undefined;
  const westernYear = westernOf(era, number);
  if (westernYear === undefined) return undefined;
  return year(word === '年度' ? 'FY' : word === '年' ? 'CY' : 'Y', westernYear);
}

function westernOf(era: string | undefined, number: string): number | undefined {
  if (era === undefined) return /^\d{4}$/.test(number) ? Number(number) : undefined;
  if (number === '元') return eraStart(era) + 1;
  const last = lastOfEra.get(eraName(era)) ?? 99;
  return /^\d{1,2}$/.test(number) && Number(number) > 0 && Number(number) <= last
    ? eraStart(era) + Number(number)
    : undefined;
}

function year(kind: Year['kind'], number: number): Year | undefined {
  if (number < yearLimits.first || number > yearLimits.last) return undefined;
  return { kind, year: number, canonical: `${kind}${number}` };
}

/** `2009～14年`, `平成21～26年度`, `令和2年度～令和6年度`: the end may leave out what the beginning says. */
function readSpan(plain: string): string | undefined {
  const [, from, to] = /^(.+?)[～〜~\-―–—/](.+)$/.exec(plain) ?? [];
  if (from === undefined || to === undefined || /^\d{4}-\d{2}$/.test(plain)) return undefined;
  const word = /(年度|年)$/.exec(to)?.[1] ?? '';
  const first = readYear(/(年度|年)$/.test(from) || /^(FY|CY|Y)\d/.test(from) ? from : from + word);
  if (!first) return undefined;
  const last = readYear(to) ?? readYear(completed(to, from, first.year));
  if (!last || last.kind !== first.kind || last.year <= first.year) return undefined;
  if (last.year - first.year >= longestSpan) return undefined;
  return `${first.canonical}/${last.canonical}`;
}

/** An end of a span that leaves out its era or its century: 26年度 after 平成21, 14年 after 2009. */
function completed(end: string, beginning: string, first: number): string {
  const era = new RegExp(`^${eraWord}`).exec(beginning)?.[0];
  if (era !== undefined) return era + end;
  const [, digits = '', rest = ''] = /^(\d{1,2})(\D.*)?$/.exec(end) ?? [];
  return digits === '' ? end : `${String(first).slice(0, 4 - digits.length)}${digits}${rest}`;
}

function readQuarter(plain: string): string | undefined {
  const [, of, quarter] = /^(.+?)の?第?([1-4])四半期$/.exec(plain) ?? /^(.+?)Q([1-4])$/.exec(plain) ?? [];
  const whole = of === undefined ? undefined : readYear(of);
  return whole && whole.kind !== 'Y' && quarter ? `${whole.canonical}Q${quarter}` : undefined;
}

function readDay(plain: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, of, month, day] = /^(.+年)(\d{1,2})月(\d{1,2})日(?:現在|時点)?$/.exec(plain) ?? [];
  const whole = of === undefined ? undefined : readYear(of);
  return whole && dayOf(whole.year, Number(month), Number(day));
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const known = year >= yearLimits.first && year <= yearLimits.last;
  return exists && known ? date.toISOString().slice(0, 10) : undefined;
}

function isEveryYear(written: string): boolean {
  return /^(毎年度?|every_year)$/.test(folded(written));
}

// Full-width digits and letters are what people type, and 令 of another form is the same word; a circled ③ is no digit (schema/README: cell).
function folded(written: string): string {
  return written
    .replaceAll(/[０-９Ａ-Ｚａ-ｚ]/gu, (each) => String.fromCodePoint((each.codePointAt(0) ?? 0) - 0xfee0))
    .replaceAll(/[\s\p{Variation_Selector}]/gu, '');
}

function eraName(written: string): string {
  return written in eraInitial ? eraInitial[written as keyof typeof eraInitial] : written;
}

function eraStart(written: string): number {
  return eraOffset[eraName(written) as keyof typeof eraOffset];
}

/** Why a text cannot be read as a period, and what to type. */
export function whyNoPeriod(written: string): [reason: string, remedy: string] {
  const long = tooLong(written, '年度・年', longestWritten);
  if (long) return long;
  const plain = folded(written);
  const remedy = '年度なら 令和3年度 または FY2021、年なら 平成30年 または CY2018 のように書いてください。';
  if (/^\d{1,2}(年度?)?$/.test(plain) || /^元年度?$/.test(plain))
    return [`「${written}」は、元号が分からないため、いつのことか決められません。`, remedy];
  if (isEveryYear(written))
    return [
      `「${written}」は、目標（targets）の period にだけ書けます。`,
      '実績値は、1年ずつ書いてください。',
    ];
  const [circled] = /(?![0-9])[\p{Nd}\p{No}]/u.exec(plain) ?? [];
  if (circled !== undefined)
    return [
      `「${written}」の「${circled}」は、数字として読みません。`,
      `ふつうの数字（0～9）で書いてください。${remedy}`,
    ];
  const [, year = '', basis = ''] = /^([^（(]+)[（(]([^（()）]*)[）)]$/u.exec(written.trim()) ?? [];
  if (readPeriod(year) !== undefined)
    return [
      `「${written}」のかっこの中は、ここには書けません。列の見出しと実績値にだけ書けます。`,
      `「${year.trim()}」とだけ書いてください。「${basis}」と印刷されていることは、その値の text か note に、紙面のとおりに写せます。`,
    ];
  const missing = whyNoSuch(plain, written);
  if (missing) return missing;
  const over = overEra(plain);
  if (over) return [`「${written}」は、${over.last}より後です。`, over.remedy];
  if (isLongSpan(plain))
    return [
      `「${written}」は、長すぎる期間です（${longestSpan}年まで）。`,
      '年の書き間違いではないか、紙面を確かめてください。',
    ];
  const years = [...plain.matchAll(/\d{4,}/g)].map(([year]) => Number(year));
  const isFar = years.some((each) => each < yearLimits.first || each > yearLimits.last);
  if (isFar || new RegExp(`^${eraWord}\\d+年度?$`).test(plain)) {
    return [
      `「${written}」は、このサイトで扱える年（${yearLimits.first}年から${yearLimits.last}年まで）ではありません。`,
      '年の書き間違いではないか、紙面を確かめてください。',
    ];
  }
  return [`「${written}」は年度・年として読めません。`, remedy];
}

/** Why what is written like a day, a quarter or a span is none: the calendar lacks it, or it ends before it begins. */
function whyNoSuch(plain: string, written: string): [reason: string, remedy: string] | undefined {
  const check = '書き間違いではないか、紙面を確かめてください。';
  const day = /^(?:\d{4}|.+年)-?(\d{1,2})(?:月|-)(\d{1,2})(?:日(?:現在|時点)?)?$/.exec(plain);
  const known = /^(\d{4})-/.test(plain) || readYear(/^(.+年)/.exec(plain)?.[1] ?? '') !== undefined;
  const [month, date] = [Number(day?.[1]), Number(day?.[2])];
  // A leap year has every day that any year has, and what is refused here has no leap day.
  const isLacking = dayOf(2000, month, date) === undefined || (month === 2 && date === 29);
  if (day && known && isLacking) return [`「${written}」という日は、暦にありません。`, check];
  const quarter = /(?<!\d)(\d+)四半期$/.exec(plain)?.[1];
  if (quarter !== undefined && (Number(quarter) < 1 || Number(quarter) > 4))
    return [`「${written}」という四半期はありません（第1四半期から第4四半期まで）。`, check];
  const [, from = '', to = ''] = /^(.+?)[～〜~\-―–—/](.+)$/.exec(plain) ?? [];
  const [first, last] = [readYear(from), readYear(to)];
  if (first && last && first.kind === last.kind && last.year < first.year)
    return [`「${written}」は、終わりが始まりより前です。`, '始まりと終わりを、紙面で確かめてください。'];
  return undefined;
}

/** A year of an era that was over by then, with the name that the year has instead. */
function overEra(plain: string): { last: string; remedy: string } | undefined {
  for (const [, era = '', number, word = ''] of plain.matchAll(eraYears)) {
    const last = lastOfEra.get(eraName(era));
    if (last === undefined || Number(number) <= last) continue;
    const western = eraStart(era) + Number(number);
    const [now = '', offset = 0] = Object.entries(eraOffset).findLast(([, before]) => western > before) ?? [];
    const name = `${now}${western - offset}${word}`;
    return {
      last: `${eraName(era)}の最後の年（${eraName(era)}${last}年）`,
      remedy: `書き間違いではないか、紙面を確かめてください。紙面のとおりなら、${name} または ${western}${word} と書いてください。元号は表示のためのもので、紙面に${eraName(era)}と印刷されていても、${name}と載ります。`,
    };
  }
  return undefined;
}

function isLongSpan(plain: string): boolean {
  const years = [...plain.matchAll(/\d{4}/g)].map(([year]) => Number(year));
  const [from, to] = years;
  return years.length === 2 && from !== undefined && to !== undefined && to - from >= longestSpan;
}
