import type { Observation } from '../domain/observation/observation.ts';
import type { IndicatorToday } from '../domain/over-years/indicator-today.ts';
import type { ListedIndicators } from '../domain/publication/indicator-listing.ts';
import type { RelatedProject } from '../domain/publication/relation.ts';
import type { SameFigure } from '../domain/publication/same-figure.ts';
import type { Sheet } from '../domain/publication/publication.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import type { Language } from '../schema/language.ts';
import type { SheetIndicator } from '../schema/indicator.ts';
import type { Site } from '../schema/site.ts';
import { indicatorFinding } from './finding.ts';
import { things } from './counting.ts';
import { indicatorNumber } from './indicator.ts';
import { capitalized } from './chart.ts';
import { inLanguages } from './language.ts';
import { ofPeriod, periodIn, periodInBrackets, periodLabel, periodWithWesternYear } from './period.ts';
import { measureTitle } from './registration.ts';
import { roleLabel } from './role.ts';
import { madeBy, sourceInWords } from './source.ts';
import { named, plain, say, type Words } from './words.ts';

/** What all indicator pages begin with. */
export function indicatorsLead({ indicator }: Vocabulary): string {
  return `シートにのっている数字（[${indicator}](indicator)）です。値がないところには、その理由を書いています。`;
}

/** What a measure's own list of indicators holds, in one sentence for search results. */
export function measureIndicatorsDescription(
  { measure, count }: ListedIndicators,
  { municipality }: Site,
): string {
  const { indicator } = measure.vocabulary;
  return `${municipality.name}の「${measureTitle(measure)}」のシートにある${things(count)}の${indicator}と、その値と目標です。`;
}

/** The indicator in a crumb or a title: KPI 10 転入世帯数. */
export function indicatorTitle(printed: SheetIndicator, paper: Pick<Sheet, 'form'>): string {
  return printed.kind === undefined ? printed.name : `${indicatorNumber(printed, paper)} ${printed.name}`;
}

/** The same in a language: KPI 10 Households moving in. */
export function indicatorTitleIn(
  language: Language,
  printed: SheetIndicator,
  paper: Pick<Sheet, 'form'>,
): string {
  return printed.kind === undefined
    ? printed.name
    : `${indicatorNumber(printed, paper, language)} ${printed.name}`;
}

/** What the indicator has come to, in a sentence or two. */
export function todayInWords(today: IndicatorToday, language: Language = 'ja'): Words {
  return todayIn[language](today);
}

const todayIn = inLanguages<(today: IndicatorToday) => Words>({
  ja: (today) => todayInJapanese(today),
  en: ({ statement, actual, lastNumber, target, againstTarget }) => {
    if (actual === undefined)
      return say`No sheet here has a ${statement.indicator.vocabulary.actual} for any year yet.`;
    const name = roleLabel(actual, 'en');
    const now = say`In ${periodIn('en', actual.period)} the ${name} was ${named(actual)}`;
    if (againstTarget !== undefined && target)
      return say`${now}, ${againstInEnglish[againstTarget]} the ${roleLabel(target, 'en')} of ${target}${target.period === undefined ? '' : ` set for ${periodIn('en', target.period)}`}.`;
    if (actual.value === undefined && actual.valueText === undefined)
      return lastNumber
        ? say`There is no ${name} for ${periodIn('en', actual.period)}: ${named(actual)}. The last year with a number is ${periodIn('en', lastNumber.period)}, with ${lastNumber}.`
        : say`There is no ${name} for ${periodIn('en', actual.period)}: ${named(actual)}.`;
    return say`${now}.`;
  },
});

const againstInEnglish: Record<NonNullable<IndicatorToday['againstTarget']>, string> = {
  above: 'above',
  equal: 'equal to',
  below: 'below',
};

function todayInJapanese({ statement, actual, lastNumber, target, againstTarget }: IndicatorToday): Words {
  if (actual === undefined)
    return say`登録したシートに、${statement.indicator.vocabulary.actual}の出た年度はまだありません。`;
  const goal = target?.value === undefined ? '' : say`${ofPeriod(target)}${roleLabel(target)} ${target}`;
  const now = say`${periodLabel(actual.period)}の${roleLabel(actual)}は、${named(actual)}`;
  if (againstTarget !== undefined) return say`${now}で、${goal}${against[againstTarget]}。`;
  const last = lastNumber
    ? say`数がある最後の年度は${periodLabel(lastNumber.period)}で、${lastNumber}でした。`
    : '';
  return say`${now}です。${last}`;
}

/** What the indicator has come to, for search results. */
export function indicatorDescription(title: string, today: IndicatorToday): string {
  return indicatorFinding(title, today, plain(todayInWords(today)));
}

/** Why two indicators are read as the same figure, as far as their numbers show it. */
export function sameFigureInWords({ alike, different }: SameFigure): string {
  if (alike.length === 0 && different.length === 0) return '同じ年度の値は、まだ比べられません。';
  const same = alike.length === 0 ? '' : `${listed(alike)}の値が同じです。`;
  return `${same}${different.length === 0 ? '' : `${listed(different)}の値は違います。`}`;
}

/** How we know that a project belongs to an indicator. */
export const relatedBecause: Record<RelatedProject['because'], (kind: string) => string> = {
  outcome: (kind) => `シートは、この指標をこの事業の${kind}としています。`,
  same_figure: () => 'この事業の指標と同じ数と読めるので、あわせて示します（当サイトの読み方です）。',
  named: () => '指標の名前に、この事業の名前があるので、あわせて示します（当サイトの読み方です）。',
};

/** Leads from one outcome of a project to all of them beside what it cost: 事業費と並べた図を見る（事業のページ）. */
export function besideCost({ cost, project }: Vocabulary, hasCosts: boolean): string {
  return `${hasCosts ? `${cost}と` : ''}並べた図を見る（${project}のページ）`;
}

/** What a running total is. */
export const runningTotalInWords =
  '累計です。その年度までの数をすべて足したもので、1年分の数ではありません。';

/** What two ids of one history have to do with each other. */
export const lineageInWords =
  '分けたり、まとめたり、数え方を変えたりして、別の指標になったものです。値の意味が違うことがあるので、1本の線にはつなぎません（当サイトの読み方です）。';

/** The text to copy when the page is cited. */
export function indicatorCitation(
  statement: Pick<IndicatorToday['statement'], 'sheet' | 'printed' | 'goal'>,
  site: Site,
  address: string,
): string {
  const { sheet, printed, goal } = statement;
  return `${sourceInWords(sheet, goal)} ${indicatorTitle(printed, sheet)}${madeBy(site)}${address}`;
}

/** What a value is and of when, for the line above it: 令和3年度（2021年度）の実績値; beside the main one 目標値（令和6年度）. */
export function valueCaption(statement: Observation, main: boolean, language: Language = 'ja'): string {
  const { period } = statement;
  if (language === 'en')
    return `${capitalized(roleLabel(statement, 'en'))}${periodInBrackets(statement, 'en')}`;
  const label = roleLabel(statement);
  return main && period !== undefined
    ? `${periodWithWesternYear(period)}の${label}`
    : `${label}${periodInBrackets(statement)}`;
}

const against: Record<NonNullable<IndicatorToday['againstTarget']>, string> = {
  above: 'を上回っています',
  equal: 'と同じです',
  below: 'を下回っています',
};

function listed(periods: readonly string[]): string {
  return periods.map(periodLabel).join('、');
}
