import { byAxis, countGrades } from '../domain/rating/distribution.ts';
import type { Sheet } from '../domain/publication/publication.ts';
import type { Phase } from '../schema/sheet.ts';
import { things } from './counting.ts';
import { ratedSubjectLabels } from './rated-subject.ts';
import { periodLabel } from './period.ts';
import { phaseLabels } from './phase.ts';
import { measureTitle } from './registration.ts';
import { numberInSection, numberOfSection } from './section-number.ts';

/** What a sheet tells of its year: the result, or what is planned. */
export const phaseOutcome: Record<Phase, string> = { settled: 'の結果', budget: 'の予定' };

/** The year of a sheet with its phase: 令和3年度 事後・決算. */
export function sheetYear({ key: { fiscalYear, phase } }: Sheet): string {
  return `${periodLabel(fiscalYear)} ${phaseLabels[phase]}`;
}

/** In one sentence, what this kind of paper is. */
export const phaseLead: Record<Phase, string> = {
  settled: '市が決めた目標に、1年でどれだけ近づいたかを、市がまとめたシートです。',
  budget: '市がこの年度に取り組む内容と予算を、市がまとめたシートです。',
};

/** The measure as this sheet prints it: 103　故郷創出プロジェクト. */
export function sheetMeasureTitle({ record, measure }: Sheet): string {
  const code = record.measureCode ?? measure.code;
  return measureTitle({ name: record.measureName, ...(code === undefined ? {} : { code }) });
}

/** 103　故郷創出プロジェクト 令和3年度 事後・決算 */
export function sheetTitle(sheet: Sheet): string {
  return `${sheetMeasureTitle(sheet)} ${sheetYear(sheet)}`;
}

/** What the page of a sheet holds, in one sentence for search results. */
export function sheetDescription(sheet: Sheet, municipality: string): string {
  const { indicators, projects, opinions } = sheet.record;
  const parts = [
    indicators.length > 0 ? `${things(indicators.length)}の指標の値と評価` : '',
    projects.length > 0 ? `${projects.length}事業の事業費` : '',
    opinions.length > 0 ? `${opinions.length}件の意見と回答` : '',
  ].filter((part) => part !== '');
  return `${municipality}の重点施策「${sheetTitle(sheet)}」のシート。${parts.length > 0 ? `${parts.join('、')}を載せています。` : ''}`;
}

/**
 * The letters of the sheet in sentences: those of the measure itself by axis; those of indicators and projects counted, a
 * sentence for each axis. Letters are counted and never added up into a score.
 */
export function gradesOnSheet({ ratings, form }: Sheet): string[] {
  const several = form.ratings.length > 1;
  const stated = byAxis(ratings.filter(({ published }) => published !== undefined));
  const own = stated.flatMap(({ axis, ratings: given }) =>
    given.flatMap(({ subject, published }) =>
      subject.type === 'measure' ? `${several ? `${axis.name} ` : ''}${published ?? ''}` : [],
    ),
  );
  return [
    ...(own.length > 0 ? [`施策の評価は、${own.join('、')}です。`] : []),
    ...stated.flatMap(({ axis, ratings: given }) =>
      (['indicator', 'project'] as const).flatMap((type) => {
        const ofType = given.filter(({ subject }) => subject.type === type);
        if (ofType.length === 0) return [];
        const counts = countGrades(axis, ofType).filter(({ count }) => count > 0);
        const letters = counts.map(({ grade: { grade }, count }) => `${grade} が${things(count)}`).join('、');
        return `${things(ofType.length)}の${ratedSubjectLabels[type]}の${several ? `「${axis.name}」` : '評価'}は、${letters}です。`;
      }),
    ),
  ];
}

/** Of which year the values of «ひと目で» are. */
export function valuesOfYear({ key }: Sheet): string {
  return `値は、${periodLabel(key.fiscalYear)}のものです。`;
}

/** Whose words stand beside the indicators, and under which number of the paper the reasons of the grades do. */
export function verificationLead({ ratings, record, key, form }: Sheet): string {
  const reasons = ratings.some(({ subject, reason }) => subject.type === 'indicator' && reason !== undefined);
  const number = numberInSection(form, 'reasons');
  const indicators = numberOfSection(form, ['indicators']);
  return [
    ...(record.progress
      ? [`${periodLabel(key.fiscalYear)}の[施策の進捗状況](progress)と、市の文章です。`]
      : []),
    '市の文章をそのまま載せています。',
    ...(reasons && number !== '' && indicators !== ''
      ? [`${number} 達成状況の理由は、指標ごとに${indicators}に載せました。`]
      : []),
  ].join('');
}

/** What the table of indicators is about, for those who meet it first. */
export function indicatorsLead({ record, ratings }: Sheet): string {
  return [
    '目標にした数字と、その結果です。くらべるもとの値を[現状値](baseline)、市がつけた評価を[達成状況](rating)といいます。',
    ...(record.indicators.some(({ kind }) => kind === 'kpi')
      ? ['[KPI](kpi) は、進み具合をはかる数字のことです。']
      : []),
    ...(ratings.some(({ worked }) => worked) ? ['うすい青の欄は、当サイトの計算です。'] : []),
  ].join('');
}

/** What stands where a number is missing. */
export const absencesLead = '値がないところには、理由を必ず書いています。0 は値で、空欄ではありません。';
