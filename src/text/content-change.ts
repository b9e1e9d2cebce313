import type { ContentChange } from '../domain/between-versions/content-change.ts';
import type { RecordKind } from '../domain/between-versions/content-record.ts';
import { canonical, isPlainObject } from '../domain/between-versions/canonical.ts';
import type { Publication, Sheet } from '../domain/publication/publication.ts';
import type { Absence } from '../schema/absence.ts';
import { answers } from '../schema/answer.ts';
import { corrections } from '../schema/correction.ts';
import { keptRelease } from '../schema/release.ts';
import { department } from '../schema/department.ts';
import { japaneseName, schemaAt } from '../schema/field-name.ts';
import { form } from '../schema/form.ts';
import { glossary } from '../schema/glossary.ts';
import type { Placement, Row } from '../schema/cell.ts';
import { plan } from '../schema/plan.ts';
import { prosePage } from '../schema/prose-page.ts';
import { indicatorReading, projectReading } from '../schema/register.ts';
import { sheet as sheetSchema, type SheetRecord } from '../schema/sheet.ts';
import { site } from '../schema/site.ts';
import { paperPlace, type PaperPlace } from './paper-place.ts';
import { dateLabel } from './changes.ts';
import { columnKeyLabel, columnLabel } from './column.ts';
import { placementLabels } from './placement.ts';
import { periodLabel } from './period.ts';
import { phaseLabels } from './phase.ts';
import { statedWords } from './stated.ts';

/** What happens to a fact, for those who decide on it. */
export const changeKinds: Record<ContentChange['kind'], string> = {
  changed: '変える',
  added: '増やす',
  removed: '消す',
};

/** What stands where there was nothing, or is nothing any more. */
const nothing = '（なし）';

/** One change in words. */
export interface ChangeWords {
  /** The paper or the list that it is in: 令和3年度　103　故郷創出プロジェクト　事後・決算. */
  record: string;
  /** Where on it, in one line or two: （1）KPI 10　移住世帯数, 令和3年度 実績値. */
  field: string[];
  /** By the order of the form's sections; whatever stands above them first. */
  order: number;
  old: string;
  new: string;
}

const schemas = {
  sheet: sheetSchema,
  plan,
  form,
  department,
  indicator: indicatorReading,
  project: projectReading,
  glossary: glossary.shape.groups.element,
  page: prosePage,
  correction: corrections.shape.corrections.element,
  answer: answers.shape.answers.element,
  release: keptRelease,
  site,
} satisfies Record<RecordKind, unknown>;

const recordWords: Record<RecordKind, string> = {
  sheet: 'シート',
  plan: '計画',
  form: '様式',
  department: '課',
  indicator: '指標の登録',
  project: '事業の登録',
  glossary: '用語',
  page: 'ページの文章',
  correction: '訂正の記録',
  answer: '問いへの答え',
  release: 'データの版',
  site: 'サイトの設定',
};

/** A change between two versions in words: where it stands on which paper, what stood there, and what stands there now. */
export function changeWords(change: ContentChange, { before, after }: Versions): ChangeWords {
  const { kind, id } = change.record;
  const papers = kind === 'sheet' ? [before, after].flatMap((each) => sheetOf(each, id) ?? []) : [];
  const paper = papers.at(-1);
  const { field, order, unit } = whereIn(change, papers);
  const isPaper = kind === 'sheet' && change.path.length === 0;
  const words = (value: unknown) =>
    isPaper && value !== undefined ? sheetCounts(value as SheetRecord) : valueWords(value, unit);
  const [old, now] = [words(change.old), words(change.new)];
  const sameWords = old === now;
  return {
    record: paper ? paperName(paper) : `${recordWords[kind]}　${kind === 'site' ? '' : id}`.trim(),
    field,
    order,
    old: sameWords ? `${old}${marks(change.old)}` : old,
    new: sameWords ? `${now}${marks(change.new)}` : now,
  };
}

/** The two versions that a change is between. */
export interface Versions {
  before: Publication;
  after: Publication;
}

/** Which paper: 令和3年度　103　故郷創出プロジェクト　事後・決算. */
export function paperName({ record: { fiscalYear, measureCode, measureName, phase } }: Sheet): string {
  return [periodLabel(fiscalYear), measureCode ?? '', measureName, phaseLabels[phase]]
    .filter(Boolean)
    .join('　');
}

function whereIn({ record: { kind }, path }: ContentChange, papers: readonly Sheet[]): PaperPlace {
  const paper = papers.at(-1);
  if (path.length === 0) return { field: [`${recordWords[kind]}全体`], order: -2, unit: '' };
  if (paper) return paperPlace(path, { form: paper.form, records: papers.map(({ record }) => record) });
  return { field: [fieldName(kind, path)], order: -1, unit: '' };
}

function sheetOf({ sheets }: Publication, id: string): Sheet | undefined {
  return sheets.find((each) => each.id === id);
}

/** A field by what its schema calls it, the things on the way by their ids: measures 103 › 施策の番号. */
function fieldName(kind: RecordKind, path: readonly string[]): string {
  const names = path.map((step, index) => {
    const name = japaneseName(schemaAt(schemas[kind], path.slice(0, index + 1)));
    const isItem = index > 0 && name === '';
    return isItem
      ? `「${/^\d+$/.test(step) ? `${Number(step) + 1}番目` : step}」`
      : name === ''
        ? step
        : name;
  });
  return names.join('　');
}

/** What a value is in words, as far as it can be said in a line. */
function valueWords(value: unknown, unit: string): string {
  if (value === undefined) return nothing;
  if (typeof value === 'string') return scalarWords(value);
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ';
  if (Array.isArray(value)) return value.map((each) => valueWords(each, unit)).join('、') || nothing;
  if (!isPlainObject(value)) return canonical(value);
  const cell = value as Partial<Record<string, string>>;
  const stated = statedWords({
    value: cell['value'],
    valueText: cell['text'],
    absence: cell['absence'] as Absence | undefined,
    unit,
  });
  if (stated !== '') return `${stated}${cell['status'] === 'provisional' ? '（速報）' : ''}`;
  if (cell['period'] !== undefined) return columnWords(value);
  const name = ['name', 'title', 'opinion', 'label', 'id'].map((field) => cell[field]).find(Boolean);
  return name ?? canonical(value);
}

function scalarWords(text: string): string {
  if (text === 'every_year') return '毎年度';
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dateLabel(text);
  return /^(FY|CY|Y)\d{4}/.test(text) ? columnKeyLabel(text) : text;
}

function columnWords(value: Record<string, unknown>): string {
  return columnLabel(value as unknown as Parameters<typeof columnLabel>[0]);
}

/** What is said of a cell beside what stands in it, where that alone differs. */
function marks(value: unknown): string {
  if (!isPlainObject(value)) return '';
  const { note, placement, sourcePage, sourceText } = value as Partial<Record<string, string>>;
  const said = [
    note === undefined ? '注記なし' : `注記：${note}`,
    ...(placement === undefined ? [] : [placementLabels[placement as Placement]]),
    ...(sourcePage === undefined ? [] : [`原本の${sourcePage}ページ`]),
    ...(sourceText === undefined ? [] : [`原本の文字：${sourceText}`]),
  ];
  return `（${said.join('、')}）`;
}

/** What a sheet holds, counted: 指標 3、値 12、目標 3、事業 3、事業費 6、財源 12、意見 0. */
function sheetCounts(record: SheetRecord): string {
  const { projects, opinions } = record;
  const judged = [record, ...projects];
  const indicators = judged.flatMap((each) => each.indicators);
  const money = judged.flatMap((each) => each.money ?? []);
  const cells = (rows: (Row | undefined)[]) => rows.reduce((sum, row) => sum + (row?.values.length ?? 0), 0);
  const counts: [string, number][] = [
    ['指標', indicators.length],
    ['値', cells(indicators.map(({ actuals }) => actuals))],
    ['目標', indicators.reduce((sum, { targets }) => sum + targets.length, 0)],
    ['事業', projects.length],
    ['事業費', cells(money.map(({ cost }) => cost))],
    ['財源', cells(money.flatMap(({ funding }) => Object.values(funding)))],
    ['そのほかの額', cells(money.flatMap(({ amounts }) => Object.values(amounts)))],
    ['意見', opinions.length],
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${what} ${count}`)
    .join('、');
}
