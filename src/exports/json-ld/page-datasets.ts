import { dataFiles, paths } from '../../addresses.ts';
import type { Observation } from '../../domain/observation.ts';
import { newestOf, type Indicator, type Publication, type Sheet } from '../../domain/publication.ts';
import { periodWithWesternYear } from '../../text/period.ts';
import { publishedFiles } from '../files.ts';
import { sheetTitle } from '../sheet-title.ts';
import { dataset } from './dataset.ts';

/** The Dataset of the data page: all tables of the publication. */
export function publicationDataset(publication: Publication) {
  const { site, sheets, plans } = publication;
  // Files of single sheets and indicators stand in folders; their pages offer them.
  const files = publishedFiles(publication).filter(({ name }) => !name.includes('/'));
  const tables = new Map(files.flatMap(({ table }) => (table ? [[table.name, table]] : [])));
  const titles = [...tables.values()].map(({ title }) => title.ja).join('、');
  return dataset(publication, {
    name: site.name,
    description: `${site.description}表は、${titles}です。値がないところには、その理由があります。年度は西暦と和暦の両方で示し、どの行にも全国地方公共団体コードがあります。`,
    path: paths.data,
    sheets,
    periods: periodsWithValue(sheets.flatMap(({ observations }) => observations)),
    keywords: ['総合戦略', 'KPI', '事業費', ...plans.map(({ name }) => name)],
    variables: [...tables.values()].map(({ title, rowMeans }) => ({
      name: title.ja,
      description: rowMeans.ja,
    })),
    files,
  });
}

/** The Dataset of a sheet's page: everything that one sheet states. */
export function sheetDataset(sheet: Sheet, publication: Publication) {
  const { record, measure, plan, edition, observations } = sheet;
  const name = `${publication.site.municipality.name} ${sheetTitle(sheet).ja}`;
  const outcomes = record.projects.flatMap((project) => project.outcomes);
  return dataset(publication, {
    name,
    description: `${record.source.publisher}が公表した「${record.source.title}」のうち、重点施策「${record.measureName}」の${periodWithWesternYear(edition.fiscalYear)}のシートを、機械で読める形にしたデータです。指標の値、評価、課題と方針、意見と担当課の考え、事業の費用と成果を、値がない理由とともに収めています。`,
    path: paths.sheet(edition),
    sheets: [sheet],
    periods: [edition.fiscalYear, ...periodsWithValue(observations)],
    keywords: [plan.name, record.measureName, ...(measure.goalRecord ? [measure.goalRecord.name] : [])],
    variables: [
      ...[...record.indicators, ...outcomes].map((printed) => ({
        name: printed.name,
        ...(printed.unit === undefined ? {} : { unit: printed.unit }),
      })),
      ...plan.ratingScale.axes.map((axis) => ({ name: axis.name })),
      ...(record.projects.length > 0 ? [{ name: '事業費', unit: '円' }] : []),
    ],
    files: filesNamed([dataFiles.sheet(edition, 'csv'), dataFiles.sheet(edition, 'json')], publication),
  });
}

/** The Dataset of an indicator's page: one indicator over all its sheets. */
export function indicatorDataset({ id, statements, observations }: Indicator, publication: Publication) {
  const { printed, sheet } = newestOf(statements);
  const city = publication.site.municipality.name;
  const unit = printed.unit === undefined ? '' : `単位は「${printed.unit}」です。`;
  return dataset(publication, {
    name: `${city} ${printed.name}`,
    description: `${city}の重点施策「${sheet.record.measureName}」の指標「${printed.name}」の、現状値、実績値、目標値を年度ごとに並べたデータです。${unit}シートに書かれた値をそのまま収め、値がないところには理由があります。どのシートが書いた値かも分かります。`,
    path: paths.indicator(id),
    sheets: [...new Set(statements.map((statement) => statement.sheet))],
    periods: periodsWithValue(observations, sheet.edition.fiscalYear),
    keywords: [sheet.plan.name, sheet.record.measureName, printed.name],
    variables: [{ name: printed.name, ...(printed.unit === undefined ? {} : { unit: printed.unit }) }],
    files: filesNamed([dataFiles.indicator(id, 'csv'), dataFiles.indicator(id, 'json')], publication),
  });
}

/** The periods for which a number is stated; where there is none, the one that is given instead. */
function periodsWithValue(observations: readonly Observation[], otherwise?: string): string[] {
  const periods = observations.flatMap(({ role, value, period }) =>
    role !== 'target' && value !== undefined && period !== undefined ? [period] : [],
  );
  return periods.length === 0 && otherwise !== undefined ? [otherwise] : periods;
}

function filesNamed(names: readonly string[], publication: Publication) {
  return publishedFiles(publication).filter(({ name }) => names.includes(name));
}
