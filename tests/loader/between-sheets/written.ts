import { correctionsNewestFirst } from '../../../src/domain/publication/correction.ts';
import { sheetKeyOf } from '../../../src/domain/publication/sheet-key.ts';
import { slipsBetween } from '../../../src/loader/between-sheets/comparison.ts';
import type { Paper } from '../../../src/loader/between-sheets/paper.ts';
import type { Slip } from '../../../src/loader/between-sheets/slip.ts';
import { slipInWords } from '../../../src/loader/between-sheets/words.ts';
import { corrections as correctionList } from '../../../src/schema/correction.ts';
import { form } from '../../../src/schema/form.ts';
import { indicatorReading, projectReading } from '../../../src/schema/register.ts';
import { sheet } from '../../../src/schema/sheet.ts';
import { writtenForm, writtenSheet } from '../../domain/invented-city.ts';

export type Written = Record<string, unknown>;

/** What a test may say beside the sheets. */
export interface Beside {
  /** Of the form. */
  form?: Written;
  /** What the register reads of an indicator or a project, by its id. */
  indicators?: Record<string, Written>;
  projects?: Record<string, Written>;
  corrections?: Written[];
}

/** The same KPI of every year, with what a test says of it. */
export function kpi(parts: Written = {}): Written {
  return { id: 'kpi', kind: 'kpi', number: '1', name: '月見の世帯', unit: '世帯', ...parts };
}

/** The same project of every year. */
export function project(parts: Written = {}): Written {
  return { id: 'p', code: '1', name: '団子づくり', ...parts };
}

/** The sheet of a year after 令和3年度, or of that year, with columns for as many years as a test needs. */
export function sheetOf(year: number, parts: Written = {}): Written {
  const columns = [1, 2, 3, 4, 5, 6].map((each) => `令和${each}年度`);
  return writtenSheet({
    fiscalYear: `令和${year}年度`,
    source: { title: `月見シート 令和${year}年度`, publisher: 'つきみ市' },
    columns: { indicators: columns, projects: columns, money: columns },
    ...parts,
  });
}

/** What is found between some sheets of the invented city, on whichever it is told. */
export function slipsOf(sheets: readonly Written[], beside: Beside = {}): { slip: Slip; paper: Paper }[] {
  const { indicators = {}, projects = {} } = beside;
  const of = form.parse(writtenForm({ ...beside.form }));
  const papers = sheets.map((written): Paper => {
    const record = sheet.parse(written);
    return { record, form: of, key: sheetKeyOf(record) };
  });
  const reading = (id: string) => indicatorReading.parse({ id, direction: 'higher', ...indicators[id] });
  const slips = slipsBetween(papers, {
    register: {
      indicators: new Map(Object.keys(indicators).map((id) => [id, reading(id)])),
      projects: new Map(
        Object.entries(projects).map(([id, parts]) => [id, projectReading.parse({ id, ...parts })]),
      ),
      complete: true,
    },
    corrections: correctionsNewestFirst(
      correctionList.parse({ corrections: beside.corrections ?? [] }).corrections,
    ),
  });
  return [...slips].flatMap(([paper, ofPaper]) => ofPaper.map((slip) => ({ slip, paper })));
}

/** The kinds of what is found. */
export function kindsOf(sheets: readonly Written[], beside?: Beside): string[] {
  return slipsOf(sheets, beside).map(({ slip }) => slip.kind);
}

/** The same in words. */
export function reasonsOf(sheets: readonly Written[], beside?: Beside): string[] {
  return slipsOf(sheets, beside).map(({ slip, paper }) => slipInWords(slip, paper).reason);
}
