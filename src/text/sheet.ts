import { byAxis, countGrades } from '../domain/rating/distribution.ts';
import type { Sheet } from '../domain/publication/publication.ts';
import { things } from './counting.ts';
import { kindLabel } from './indicator.ts';
import { periodLabel } from './period.ts';
import { phaseLabels } from './phase.ts';
import { measureTitle } from './registration.ts';
import { saidAtGlance } from './reason.ts';
import { numberInSection } from './section-number.ts';

/** What a sheet tells of its year: the result, or what is planned; of one that states no result, only that it is of that year. */
export function phaseOutcome(sheet: Sheet): string {
  if (sheet.key.phase === 'budget') return 'の予定';
  return statesResult(sheet) ? 'の結果' : 'のシート';
}

/** Whether a sheet says what came of its year: a value, a letter, the progress, or what was spent. */
function statesResult({ indicators, ratings, record, costs }: Sheet): boolean {
  return (
    indicators.some(({ actuals }) => actuals.some(({ absence }) => absence !== 'after_sheet')) ||
    ratings.length > 0 ||
    record.progress !== undefined ||
    costs.some(({ basis }) => basis === 'settled')
  );
}

/** What a sheet is called that does not judge a year alone. */
export const sheetKindLabels = { interim: '中間見直し', final: '総括評価' };

/** The year of a sheet with its phase: 令和3年度 事後・決算. */
export function sheetYear({ key: { fiscalYear, phase } }: Sheet): string {
  return `${periodLabel(fiscalYear)} ${phaseLabels[phase]}`;
}

/** In one sentence, what this kind of paper is. */
export function phaseLead(sheet: Sheet): string {
  const { key, vocabulary, indicators, costs } = sheet;
  const { publisher } = vocabulary;
  if (key.phase === 'budget')
    return `${publisher}がこの年度に取り組む内容${costs.length > 0 ? 'と予算' : ''}を、${publisher}がまとめたシートです。`;
  const aims = indicators.some(({ targets }) => targets.length > 0);
  const reached = indicators.some(({ actuals }) => actuals.some(({ absence }) => absence !== 'after_sheet'));
  if (!aims) return `この年度のことを、${publisher}がまとめたシートです。`;
  return reached
    ? `${publisher}が決めた目標に、1年でどれだけ近づいたかを、${publisher}がまとめたシートです。`
    : `${publisher}が決めた目標を、${publisher}がまとめたシートです。`;
}

/** The measure as this sheet prints it: 103　故郷創出プロジェクト. */
export function sheetMeasureTitle({ record, measure }: Sheet): string {
  const code = record.measureCode ?? measure.code;
  return measureTitle({ name: record.measureName, ...(code === undefined ? {} : { code }) });
}

/** 103　故郷創出プロジェクト 令和3年度 事後・決算 */
export function sheetTitle(sheet: Sheet): string {
  return `${sheetMeasureTitle(sheet)} ${sheetYear(sheet)}`;
}

/**
 * The letters of the sheet in sentences: those of the measure itself by axis; those of indicators and projects counted, a
 * sentence for each axis. Letters are counted and never added up into a score.
 */
export function gradesOnSheet({ ratings, form, vocabulary }: Sheet): string[] {
  const several = form.ratings.length > 1;
  const stated = byAxis(ratings.filter(({ published }) => published !== undefined));
  const own = stated.flatMap(({ axis, ratings: given }) =>
    given.flatMap(({ subject, published }) =>
      subject.type === 'measure' ? `${several ? `${axis.name} ` : ''}${published ?? ''}` : [],
    ),
  );
  return [
    ...(own.length > 0 ? [`${vocabulary.measure}の評価は、${own.join('、')}です。`] : []),
    ...stated.flatMap(({ axis, ratings: given }) =>
      (['indicator', 'project'] as const).flatMap((type) => {
        const ofType = given.filter(({ subject }) => subject.type === type);
        if (ofType.length === 0) return [];
        const counts = countGrades(axis, ofType).filter(({ count }) => count > 0);
        const letters = counts.map(({ grade: { grade }, count }) => `${grade} が${things(count)}`).join('、');
        return `${things(ofType.length)}の${vocabulary[type]}の${several ? `「${axis.name}」` : '評価'}は、${letters}です。`;
      }),
    ),
  ];
}

/** Whose words these are, and where the page has what the paper prints beside them: the progress and the reasons of the grades. */
export function verificationLead({ ratings, record, form, vocabulary }: Sheet): string {
  const numbered = (part: 'progress' | 'reasons', name: string) =>
    [numberInSection(form, part), name].filter((words) => words !== '').join(' ');
  const reasons = ratings.filter(
    ({ subject, reason }) => subject.type === 'indicator' && reason !== undefined,
  );
  const atGlance = [
    ...(record.progress ? [numbered('progress', vocabulary.progress)] : []),
    ...(reasons.some(saidAtGlance)
      ? [numbered('reasons', `${vocabulary.rating}の${vocabulary.reason}`)]
      : []),
  ];
  return [
    `${vocabulary.publisher}の文章を、そのまま載せています。`,
    ...(atGlance.length > 0 ? [`${atGlance.join('と')}は、「ひと目で」にあります。`] : []),
    ...(reasons.every(saidAtGlance)
      ? []
      : [`長い${vocabulary.reason}は、${vocabulary.indicator}ごとに載せました。`]),
  ].join('');
}

/** What the table of indicators is about, for those who meet it first. */
export function indicatorsLead({ record, ratings, own, vocabulary, form }: Sheet): string {
  const { publisher, baseline, rating } = vocabulary;
  const rated = ratings.some(({ subject }) => subject.type === 'indicator');
  const terms = [
    ...(own.indicators.some((each) => each.baseline) ? [`くらべるもとの値を[${baseline}](baseline)`] : []),
    ...(rated ? [`${publisher}がつけた評価を[${rating}](rating)`] : []),
  ];
  return [
    `目標にした数字と、その結果です。${terms.length > 0 ? `${terms.join('、')}といいます。` : ''}`,
    ...(record.indicators.some(({ kind }) => kind === 'kpi' && kindLabel(kind, { form }).includes('KPI'))
      ? ['[KPI](kpi) は、進み具合をはかる数字のことです。']
      : []),
    ...(ratings.some(({ worked }) => worked) ? ['うすい青の欄は、当サイトの計算です。'] : []),
  ].join('');
}

/** What stands where a number is missing. */
export const absencesLead = '値がないところには、理由を必ず書いています。0 は値で、空欄ではありません。';
