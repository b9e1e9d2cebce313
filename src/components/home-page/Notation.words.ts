import { periodYear } from '../../domain/observation/period.ts';
import type { Cost } from '../../domain/money/cost.ts';
import type { Observation, RoleWords } from '../../domain/observation/observation.ts';
import { columnLabel } from '../../text/column.ts';
import type { LaterEra } from '../../text/era.ts';
import { figureWords, operand, spokenMoney } from '../../text/figure.ts';
import { ofPeriod, periodLabel, periodWithWesternYear, shortYear, valueUnder } from '../../text/period.ts';
import { roleLabel } from '../../text/role.ts';
import { headed, say, type Words } from '../../text/words.ts';

/** What the explanations of numbers and signs are shown on. */
export interface NotationExamples {
  year: { period: string; start: string; end: string };
  /** A year that is written in another era than the paper could know. */
  era?: LaterEra | undefined;
  /** A value whose column is headed with a 年 and not a 年度. */
  headedYear?: { period: string; indicator: string };
  negative?: { observation: Observation; indicator: string };
  money?: { cost: Cost; yen: number; label: string };
  /** A word printed instead of a target number: 増加. */
  targetWord?: string;
}

/** A sign or term as it stands on the pages, and how to read it. */
export interface NotationEntry {
  term: string;
  meaning: Words;
}

/** How to read years, numbers and the sheet's own terms, shown on real examples where there are any. */
export function notation(
  { year, era, headedYear, negative, money, targetWord }: NotationExamples,
  words: RoleWords,
): NotationEntry[] {
  const entries: (NotationEntry | undefined)[] = [
    {
      term: shortYear(periodYear(year.period)),
      meaning: say`${periodWithWesternYear(year.period)}です。${month(year.start)}から${month(year.end)}までです。`,
    },
    era && {
      term: era.shown,
      meaning: say`年は、その年の元号で書いています。原本に${era.printed}とあるところも、${era.shown}です。`,
    },
    headedYear && {
      term: periodLabel(headedYear.period),
      meaning: say`シートの欄に「年度」ではなく「年」と書かれているところは、そのとおりに「年」と書いています。「${headedYear.indicator}」に、${valueUnder(headedYear.period)}があります。`,
    },
    negative && {
      term: figureWords(negative.observation),
      meaning: say`マイナス${operand((negative.observation.value ?? '').replace('-', ''), negative.observation.unit)}です（${ofPeriod(negative.observation)}${roleLabel(negative.observation)}、「${negative.indicator}」）。原本では ▲ や △ と書かれることがあります。`,
    },
    money && money.cost.unit !== '円'
      ? {
          term: money.cost.unit,
          meaning: say`${columnLabel(money.cost)}の${money.label}の${headed(money.cost)}は、${spokenMoney(money.yen)}です。`,
        }
      : undefined,
    {
      term: words.baseline,
      meaning: say`くらべるもとになる値です。いまの値ではなく、計画が始まるころの値です。`,
    },
    {
      term: words.target,
      meaning: say`計画でめざす値です。${targetWord === undefined ? '' : `「${targetWord}」のように、数がない目標もあります。`}`,
    },
    { term: '0', meaning: say`0 という値です。値がないときは、0 ではなく、次の語で理由を書きます。` },
  ];
  return entries.filter((entry) => entry !== undefined);
}

function month(date: string): string {
  const [year, number] = date.split('-').map(Number);
  return `${year ?? ''}年${number ?? ''}月`;
}
