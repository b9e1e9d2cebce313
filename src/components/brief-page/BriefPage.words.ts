import {
  yearsTold,
  type Brief,
  type BriefCell,
  type BriefIndicator,
  type BriefScale,
  type BriefYear,
} from '../../domain/over-years/brief.ts';
import { isYear, periodKind, periodYear } from '../../domain/observation/period.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import { countGrades } from '../../domain/rating/distribution.ts';
import { generalRevenueIds } from '../../domain/money/measure-cost.ts';
import {
  textsOn,
  type Measure,
  type ProjectOnSheet,
  type Sheet,
} from '../../domain/publication/publication.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import type { Absence } from '../../schema/absence.ts';
import type { RatingAxis } from '../../schema/rating-axis.ts';
import type { Site } from '../../schema/site.ts';
import { absenceWords } from '../../text/absence.ts';
import { moneyBasis } from '../../text/basis.ts';
import { changeWords, chartWords } from '../../text/chart.ts';
import { costOn } from '../../text/cost.ts';
import { noGrade } from '../../text/grade-absence.ts';
import { countOf } from '../../text/kind-count.ts';
import { indicatorNumber, projectKindsInWords } from '../../text/indicator.ts';
import { briefName } from '../../text/measure.ts';
import { opinionNumber } from '../../text/opinion.ts';
import { periodLabel, shortYear, statedPeriod, valueUnder } from '../../text/period.ts';
import { explainTriangles } from '../../text/printed.ts';
import { measureTitle, unregistered } from '../../text/registration.ts';
import { sheetYear } from '../../text/sheet.ts';

/** Words of the page. */
export const briefWords = {
  /** A year before the first plan that names the measure. */
  beforePlan: '計画の前',
  /** A year whose sheet this site does not hold. */
  unregisteredSheet: 'シート未登録',
  /** Where the sheets of a year list other things and not this one. */
  unlisted: 'シートにありません',
  sum: '合計（当サイトの計算）',
  number: '番号',
};

/** The name of a table by what stands in it: 指標：令和元年度〜令和3年度の値や評価と、その理由. */
export function briefCaption(
  of: string,
  years: readonly BriefYear[],
  rows: readonly (Pick<BriefIndicator, 'cells' | 'reasons'> & Partial<BriefIndicator>)[],
  { rating, reason }: Vocabulary,
): string {
  const cells = rows.flatMap((row) => row.cells);
  const held = [
    ...(cells.some(({ actuals }) => actuals.length > 0) ? ['値'] : []),
    ...(cells.some(({ grades }) => grades.length > 0) ? [rating] : []),
  ].join('や');
  if (held === '') return of;
  const why = rows.some(({ reasons }) => reasons.length > 0) ? `と、その${reason}` : '';
  return `${of}：${yearsInWords(years)}の${held}${why}`;
}

/** The title of the page: 103　故郷創出プロジェクト A4 1枚にまとめたもの. */
export function briefTitle(measure: Measure): string {
  return `${measureTitle(measure)} ${briefName}`;
}

/**
 * What the page tells, for search results: the measure, what its newest sheet finds, and what else stands there; as much of it as
 * 120 characters hold.
 */
export function briefDescription(brief: Brief, municipality: string): string {
  const { measure, newest, opinions } = brief;
  const { vocabulary, projects } = newest;
  const grades = newest.form.ratings.flatMap((axis) => {
    const given = newest.ratings.filter((each) => each.axis.id === axis.id);
    const stated = countGrades(axis, given).filter(({ count }) => count > 0);
    return stated.length === 0
      ? []
      : `${axis.name}は ${stated.map(({ grade, count }) => `${grade.grade} ${count}`).join('、')}。`;
  });
  const also = [
    ...(opinions.length > 0 ? [`${vocabulary.opinion}${opinions.length}件`] : []),
    ...(newest.costs.some(({ item, projectId }) => item === 'cost' && projectId !== undefined)
      ? [`${countOf(projects.length, vocabulary.project)}の${vocabulary.cost}`]
      : []),
  ];
  const parts = [
    `${municipality}の${vocabulary.measure}「${measureTitle(measure)}」の${yearsInWords(yearsTold(brief))}を、A4 1枚にまとめました。`,
    ...(grades.length > 0 ? [`${periodLabel(newest.key.fiscalYear)}の${grades.join('')}`] : []),
    ...(also.length > 0 ? [`${also.join('、')}も載せています。`] : []),
  ];
  return parts.reduce((said, part) => (said.length + part.length <= 120 ? said + part : said));
}

/** From the first to the last of the years: 令和元年度〜令和3年度; 令和3年度 where there is one. */
function yearsInWords(years: readonly BriefYear[]): string {
  const ends = [years.at(0), years.at(-1)].flatMap((year) => (year ? periodLabel(year.fiscalYear) : []));
  return [...new Set(ends)].join('〜');
}

/** What stands under a year: what its sheets are about, 予算 or 決算, where they know of money; or why it has none. */
export function yearState({ sheets, plan }: BriefYear): string {
  if (sheets.length === 0) return plan ? briefWords.unregisteredSheet : briefWords.beforePlan;
  return sheets.some(tellsPhase) ? sheets.map(({ key }) => moneyBasis({ basis: key.phase })).join('、') : '';
}

/** A year with what stands under it, for cells whose head is lost. */
export function yearLabel(year: BriefYear): string {
  return [periodLabel(year.fiscalYear), yearState(year)].filter((part) => part !== '').join('　');
}

/** Whether it means anything of a sheet that it is one of settled accounts, or of a budget: where it states money, or is not the usual one. */
export function tellsPhase({ costs, key }: Sheet): boolean {
  return costs.length > 0 || key.phase !== 'settled';
}

/** What the heavy lines of the tables mean, and that the grades before them were judged by another plan. */
function planChanges(years: readonly BriefYear[], { baseline, target, rating }: Vocabulary): string[] {
  const rated = years.some(({ sheets }) => sheets.some(({ ratings }) => ratings.length > 0));
  return years.flatMap(({ plan, formerPlan }) =>
    plan && formerPlan
      ? `太い線は、「${formerPlan.name}」から「${plan.name}」に変わったところです。${rated ? `線より前の${rating}は、前の計画の${baseline}と${target}によるものです。` : ''}`
      : [],
  );
}

/** The years without a sheet, so that nobody looks for them; of those in a table also that values stand there though their own sheets do not. */
function withoutSheets({ years, sheets }: Brief, shown: readonly BriefYear[]): string | undefined {
  const without = years.filter((year) => year.sheets.length === 0 && year.plan);
  if (without.length === 0) return undefined;
  const names = without.map(({ fiscalYear }) => periodLabel(fiscalYear)).join('と');
  const graded = sheets.some(({ ratings }) => ratings.length > 0);
  const values = shown.some(({ fiscalYear }) => without.some((year) => year.fiscalYear === fiscalYear))
    ? `値は、ほかの年度のシートにあるものだけ${graded ? 'で、評価は載せていません' : 'です'}。`
    : '';
  return `${names}のシートは未登録です。${values}`;
}

/** What is to be known of the years of the first table: where plans change, and which have no sheet. */
export function briefNotes(brief: Brief, shown: readonly BriefYear[]): string[] {
  const missing = withoutSheets(brief, shown);
  return [...planChanges(shown, brief.newest.vocabulary), ...(missing === undefined ? [] : [missing])];
}

/** Kind and number of an indicator, until when sheets list it where the last year's do not, and how sheets before called it. */
export function indicatorHead(
  { stated: { printed, sheet }, formerly }: BriefIndicator,
  { fiscalYear }: Pick<BriefYear, 'fiscalYear'>,
): { number: string; formerly?: string } {
  const until = sheet.key.fiscalYear < fiscalYear ? `（${periodLabel(sheet.key.fiscalYear)}まで）` : '';
  const number = `${indicatorNumber(printed, sheet)}${until}`;
  if (!formerly) return { number };
  const former = indicatorNumber(formerly.printed, formerly.sheet);
  const parts = [
    ...(former === indicatorNumber(printed, sheet) ? [] : [former]),
    ...(formerly.printed.name === printed.name ? [] : [`「${formerly.printed.name}」`]),
  ];
  return parts.length === 0
    ? { number }
    : { number, formerly: `${periodLabel(formerly.sheet.key.fiscalYear)}までは ${parts.join(' ')}` };
}

/** That an indicator is counted otherwise from a year on. */
export function countedOtherwise(breakAt: string): string {
  return `${changeWords.ja.counting(breakAt).said}。`;
}

/** What a value is of, where it is not of the fiscal year at the head of its column; else nothing. */
export function valueOf({ period }: Observation): string | undefined {
  if (period === undefined || periodKind(period) === 'fiscal_year') return undefined;
  return isYear(period) ? valueUnder(period) : periodLabel(period);
}

/** When a target is of, and that it is no number where only its direction is printed: 数値なし　令和6年度. */
export function whenOf(target: Observation): string {
  const isWord = target.value === undefined && target.absence === undefined;
  return [...(isWord ? [chartWords.noNumber] : []), statedPeriod(target)]
    .filter((part) => part !== undefined)
    .join('　');
}

/** Before a grade: its axis where there are several, and who judges on it. */
export function judgedOn({ name, assessor }: RatingAxis, several: boolean): string {
  return [...(several ? [name] : []), ...(assessor === undefined ? [] : [assessor])].join('　');
}

/** Why a year has no grade. */
export const ungradedWords: Record<NonNullable<BriefCell['ungraded']>, string> = {
  before_plan: briefWords.beforePlan,
  unregistered: `評価は${unregistered.label}`,
  unstated: noGrade,
};

/** The years in which a scale was in use, where it changed; else nothing. */
export function scaleYears({ fiscalYears, changed }: BriefScale): string {
  return changed ? `（${fiscalYears.map((each) => periodLabel(each)).join('、')}）` : '';
}

/** That a scale is not the one of the years before, so that its grades say nothing about theirs; once for an axis, by its newest name. */
export function scalesApart(scales: readonly BriefScale[]): string[] {
  const newestFirst = scales.filter(({ apart }) => apart).toReversed();
  const names = new Map(newestFirst.map(({ axis }) => [axis.id, axis.name]));
  return [...names.values()]
    .toReversed()
    .map((name) => `${name}は、年度によって決まりがちがいます。決まりがちがう年度どうしはくらべられません。`);
}

/** The number of an opinion: ①; where those of several sheets stand together with its year, R7-1. */
export function numberOfOpinion({ key }: Sheet, number: number, several: boolean): string {
  return several ? `${shortYear(periodYear(key.fiscalYear))}-${number}` : opinionNumber(number);
}

/** How the numbers of opinions on several sheets are to be read. */
export function opinionNumbers(
  [newest]: Brief['opinions'],
  { opinion: word }: Vocabulary,
): string | undefined {
  if (!newest) return undefined;
  const { sheet, opinion } = newest;
  return `新しいシートから順に載せています。${numberOfOpinion(sheet, opinion.number, true)} は、${sheetYear(sheet)}のシートの${word} ${opinion.number} です。`;
}

/** What is known of what came of the opinions, where no sheet states it. */
export function nothingFollowed({ following }: Brief): string {
  const next = following === undefined ? '' : `${periodLabel(following)}のシートは未登録です。`;
  return `その後：どのシートにも、その後の記載はありません。${next}`;
}

/** That an opinion has no answer, or nothing about what came of it. */
export function notStated(what: string): string {
  return `${what}の記載なし`;
}

/** What came of an opinion. */
export const followUpWord = 'その後';

/** Where the page has its values from, each document once, and that it is no paper of the publisher's. */
export function briefSources({ sheets, measure }: Brief, site: Site): string {
  const documents = sheets.map(({ record: { source } }) => `${source.publisher}「${source.title}」`);
  const paper = `${site.official ? '' : `「${site.name}」（非公式）が`}1枚に組み直しました。${measure.vocabulary.publisher}の様式ではありません。`;
  return `出典：${[...new Set(documents)].join('、')}。${paper}`;
}

/** What the words in cells without a number mean, as far as they occur, and what triangles do. */
export function briefKey(absences: readonly Absence[], texts: readonly string[]): string {
  const triangles = explainTriangles(texts.join(''));
  return [...absences.map((absence) => meanings[absence]), ...(triangles ? [triangles] : [])].join('');
}

const meanings: Record<Absence, string> = {
  dash: `${absenceWords.dash.label}はシートの表記で、理由の記載はありません。`,
  blank: '「空欄」は、シートの欄に何も書かれていないことです。',
  cancelled: '「中止」は、中止したとシートにあることです。',
  after_sheet: '「後の年度」は、先に印刷された列で、まだ値がないことです。',
  not_applicable: '「対象外」は、対象外とシートにあることです。',
  unplaced: '「欄未特定」は、当サイトが文字データの欄を特定できなかった値です。',
  not_published: '「非公表」は、公表しないとシートにあることです。',
  suppressed: '「秘匿」は、人数などが少なく、数が伏せられていることです。',
};

/** What else the newest sheet holds, by the names on its paper; nothing where all of it stands on the page. */
export function heldBesides({ newest, judgements }: Brief): string | undefined {
  const { projects, record, vocabulary, form } = newest;
  const isListed = ({ project, costs }: ProjectOnSheet) =>
    costs.some(({ item }) => item === 'cost') ||
    judgements.some((row) => row.project?.project.id === project.id);
  const amounts = new Set(projects.flatMap(({ costs }) => costs.map(({ item }) => item)));
  const general = generalRevenueIds([newest]);
  const further = [...(form.funding?.sources ?? []), ...form.amounts].filter(
    ({ id }) => amounts.has(id) && !general.has(id),
  );
  const outcomes = projects.flatMap((project) =>
    project.indicators.filter(({ ratings }) => ratings.length === 0).map(({ printed }) => printed),
  );
  const unlisted = projects.filter((project) => !isListed(project)).length;
  const held = [
    ...textsOn(newest).flatMap(({ field, paragraphs }) => (paragraphs.length > 0 ? field.label : [])),
    ...(record.policy ? [vocabulary.policy] : []),
    ...(unlisted > 0 ? [countOf(unlisted, vocabulary.project)] : []),
    ...(outcomes.length > 0 ? [projectKindsInWords(outcomes, newest)] : []),
    ...further.map(({ label }) => label),
  ];
  return held.length === 0
    ? undefined
    : `${periodLabel(newest.key.fiscalYear)}のシートには、このほかに${[...new Set(held)].map((each) => `「${each}」`).join('')}があります。`;
}

/** What the rows of a table of amounts are, with the unit of its money: 事業（単位：千円）. */
export function headWithUnit(head: string, unit: string | undefined): string {
  return unit === undefined ? head : `${head}（単位：${unit}）`;
}

/** The head of the column of 一般財源. */
export function generalHead(label: string): string {
  return `うち${label}`;
}

/** Beside the head of the amounts: that the sheets give no budget, where they give none. */
export function costsNote(hasBudget: boolean, vocabulary: Vocabulary): string {
  return hasBudget ? '' : `${costOn('budget', vocabulary)}は、これらのシートにありません。`;
}
