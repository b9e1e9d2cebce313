import { dataFiles, paths } from '../../addresses.ts';
import type { Observation, Role } from '../../domain/observation/observation.ts';
import {
  newestOf,
  type Indicator,
  type Publication,
  type Sheet,
} from '../../domain/publication/publication.ts';
import { costItemLabel } from '../../text/cost-item.ts';
import { periodWithWesternYear } from '../../text/period.ts';
import { filesByName, publishedFiles, sheetFormats } from '../files.ts';
import { sheetTitle } from '../sheet-title.ts';
import { dataset } from './dataset.ts';

/** The Dataset of the data page: all tables of the publication. */
export function publicationDataset(publication: Publication) {
  const { site, sheets, plans, vocabulary } = publication;
  // Files of single sheets and indicators stand in folders; their pages offer them.
  const files = publishedFiles(publication).filter(({ name }) => !name.includes('/'));
  const tables = new Map(files.flatMap(({ table }) => (table ? [[table.name, table]] : [])));
  const titles = [...tables.values()].map(({ title }) => title.ja).join('、');
  return dataset(publication, {
    name: site.name,
    nameEn: `Measure sheets of ${cityInEnglish(publication)}`,
    description: `${site.description}表は、${titles}です。値がないところには、その理由があります。年度は西暦と和暦の両方で示し、どの行にも全国地方公共団体コードがあります。`,
    path: paths.data,
    sheets,
    periods: periodsWithValue(sheets.flatMap(({ observations }) => observations)),
    vocabulary,
    keywords: [
      vocabulary.plan,
      ...(sheets.some(({ indicators }) => indicators.length > 0) ? [vocabulary.indicator] : []),
      ...(sheets.some(({ costs }) => costs.length > 0) ? [vocabulary.cost] : []),
      ...plans.map(({ name }) => name),
    ],
    variables: [...tables.values()].map(({ title, rowMeans }) => ({
      name: title.ja,
      description: rowMeans.ja,
    })),
    files,
  });
}

/** The Dataset of a sheet's page: everything that one sheet states. */
export function sheetDataset(sheet: Sheet, publication: Publication) {
  const { record, form, vocabulary, goal, plan, key, indicators, observations, costs } = sheet;
  const name = `${publication.site.municipality.name} ${sheetTitle(sheet).ja}`;
  return dataset(publication, {
    name,
    nameEn: `${sheetTitle(sheet).en}, ${cityInEnglish(publication)}`,
    description: `${record.source.publisher}が公表した「${record.source.title}」のうち、${vocabulary.measure}「${record.measureName}」の${periodWithWesternYear(key.fiscalYear)}のシートを、機械で読める形にしたデータです。${partsOf(sheet).join('、')}を、値がない理由とともに収めています。`,
    path: paths.sheet(key),
    sheets: [sheet],
    periods: [key.fiscalYear, ...periodsWithValue(observations)],
    vocabulary,
    keywords: [plan.name, record.measureName, ...(goal?.name === undefined ? [] : [goal.name])],
    variables: [
      ...indicators.map(({ printed }) => ({
        name: printed.name,
        ...(printed.unit === undefined ? {} : { unit: printed.unit }),
      })),
      ...form.ratings.map((axis) => ({ name: axis.name })),
      ...(costs.some(({ quantity }) => quantity === 'money')
        ? [{ name: costItemLabel('cost', [sheet]), unit: '円' }]
        : []),
    ],
    files: filesNamed(
      sheetFormats(sheet).map((format) => dataFiles.sheet(key, format)),
      publication,
    ),
  });
}

/** The Dataset of an indicator's page: one indicator over all its sheets. */
export function indicatorDataset({ id, statements, observations }: Indicator, publication: Publication) {
  const { printed, sheet } = newestOf(statements);
  const { vocabulary } = sheet;
  const city = publication.site.municipality.name;
  const unit = printed.unit === undefined ? '' : `単位は「${printed.unit}」です。`;
  return dataset(publication, {
    name: `${city} ${printed.name}`,
    nameEn: `Indicator ${id}, ${cityInEnglish(publication)}`,
    description: `${city}の${vocabulary.measure}「${sheet.record.measureName}」の${vocabulary.indicator}「${printed.name}」の、${rolesOf(
      observations,
    )
      .map((role) => vocabulary[role])
      .join(
        '、',
      )}を年度ごとに並べたデータです。${unit}シートに書かれた値をそのまま収め、値がないところには理由があります。どのシートが書いた値かも分かります。`,
    path: paths.indicator(id),
    sheets: [...new Set(statements.map((statement) => statement.sheet))],
    periods: periodsWithValue(observations, sheet.key.fiscalYear),
    vocabulary,
    keywords: [sheet.plan.name, sheet.record.measureName, printed.name],
    variables: [{ name: printed.name, ...(printed.unit === undefined ? {} : { unit: printed.unit }) }],
    files: filesNamed([dataFiles.indicator(id, 'json'), dataFiles.indicator(id, 'csv')], publication),
  });
}

function cityInEnglish({ site: { municipality } }: Publication): string {
  return municipality.nameEn ?? municipality.name;
}

/** What a sheet holds, as far as it has it. */
function partsOf({ record, vocabulary, own, indicators, ratings, costs, projects }: Sheet): string[] {
  const { policy, progress, opinions } = record;
  const parts: [string, boolean][] = [
    [`${vocabulary.indicator}の値`, indicators.length > 0],
    [vocabulary.rating, ratings.length > 0],
    [vocabulary.progress, progress !== undefined],
    ['文章', own.texts.some(({ paragraphs }) => paragraphs.length > 0)],
    [vocabulary.policy, policy !== undefined],
    [vocabulary.opinion, opinions.length > 0],
    [vocabulary.answer, opinions.some(({ answer }) => answer !== undefined)],
    [vocabulary.project, projects.length > 0],
    [vocabulary.cost, costs.length > 0],
  ];
  const held = parts.flatMap(([part, isHeld]) => (isHeld ? [part] : []));
  return held.length === 0 ? ['シートの項目'] : held;
}

/** What the numbers of an indicator are for, as far as there are any, in the order in which one reads them. */
function rolesOf(observations: readonly Observation[]): Role[] {
  const stated = new Set(observations.map(({ role }) => role));
  return (['baseline', 'actual', 'target'] as const).filter((role) => stated.has(role));
}

/** The periods for which a number is stated; where there is none, the one that is given instead. */
function periodsWithValue(observations: readonly Observation[], otherwise?: string): string[] {
  const periods = observations.flatMap(({ role, basis, value, period }) =>
    role !== 'target' && basis !== 'planned' && value !== undefined && period !== undefined ? [period] : [],
  );
  return periods.length === 0 && otherwise !== undefined ? [otherwise] : periods;
}

function filesNamed(names: readonly string[], publication: Publication) {
  return names.flatMap((name) => filesByName(publication).get(name) ?? []);
}
