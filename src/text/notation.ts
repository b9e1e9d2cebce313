import { periodYear } from '../domain/period.ts';
import type { MoneyUnit } from '../schema/project.ts';
import { amount, spokenAmount } from './money.ts';
import { readableNumber } from './number.ts';
import { periodLabel, periodWithWesternYear, shortYear } from './period.ts';
import { roleLabels } from './role.ts';

/** What the explanations of numbers and signs are shown on. */
export interface NotationExamples {
  year: { period: string; start: string; end: string };
  calendar?: { period: string; indicator: string };
  negative?: { value: string; unit: string };
  money?: { yen: number; unit: MoneyUnit };
  /** A word printed instead of a target number: 増加. */
  targetWord?: string;
}

/** A sign or term as it stands on the pages, and how to read it. */
export interface NotationEntry {
  term: string;
  meaning: string;
}

/** How to read years, numbers and the sheet's own terms, shown on real examples where there are any. */
export function notation({ year, calendar, negative, money, targetWord }: NotationExamples): NotationEntry[] {
  const entries: (NotationEntry | undefined)[] = [
    {
      term: shortYear(periodYear(year.period)),
      meaning: `${periodWithWesternYear(year.period)}です。${month(year.start)}から${month(year.end)}までです。`,
    },
    calendar && {
      term: periodLabel(calendar.period),
      meaning: `「年度」ではなく「年」と書くときは、1月から12月までです。「${calendar.indicator}」に、この年の数があります。`,
    },
    negative && {
      term: `${readableNumber(negative.value)}${negative.unit}`,
      meaning: `マイナス${readableNumber(negative.value.replace('-', ''))}${negative.unit}です。原本では ▲ や △ と書かれることがあります。`,
    },
    money && money.unit !== '円'
      ? { term: money.unit, meaning: `${amount(money.yen, money.unit)}は、${spokenAmount(money.yen)}です。` }
      : undefined,
    {
      term: roleLabels.baseline,
      meaning: 'くらべるもとになる値です。いまの値ではなく、計画が始まるころの値です。',
    },
    {
      term: roleLabels.target,
      meaning: `計画でめざす値です。${targetWord === undefined ? '' : `「${targetWord}」のように、数がない目標もあります。`}`,
    },
    { term: '0', meaning: '0 という値です。値がないときは、0 ではなく、次の語で理由を書きます。' },
  ];
  return entries.filter((entry) => entry !== undefined);
}

function month(date: string): string {
  const [year, number] = date.split('-').map(Number);
  return `${year ?? ''}年${number ?? ''}月`;
}
