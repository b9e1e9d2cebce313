import { describe, expect, it } from 'vitest';
import { absolute, dataFiles, paths } from '../../src/addresses.ts';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { hasMarkdown, indicatorMarkdown } from '../../src/exports/markdown/indicator.ts';
import { llmsText } from '../../src/exports/markdown/llms.ts';
import { paragraphs, text } from '../../src/exports/markdown/markdown.ts';
import { measureMarkdown } from '../../src/exports/markdown/measure.ts';
import { sheetMarkdown } from '../../src/exports/markdown/sheet.ts';
import { filesByName } from '../../src/exports/files.ts';
import { absenceWords } from '../../src/text/absence.ts';
import { sheetInWords } from '../../src/text/fact.ts';
import { readableNumber } from '../../src/text/number.ts';
import { everyContent } from '../cities/every-city.ts';
import { publicationIn } from '../share/cities.ts';
import { fullCity } from './full-city.ts';

const cities: [string, Publication][] = [
  ...everyContent.map((content): [string, Publication] => [content, publicationIn(content)]),
  ['a city that has everything', fullCity],
];

type Cell = string | number | boolean | null | undefined;
type Record = { [key: string]: Cell };

interface SheetFile {
  indicators: { indicator_name: string; observations: Record[]; ratings: Record[] }[];
  projects: (Record & {
    project_name: string;
    costs: Record[];
    indicators: { indicator_name: string; observations: Record[] }[];
    texts: { paragraphs: string[] }[];
  })[];
  costs: Record[];
  texts: { label: string; paragraphs: string[] }[];
  policy: { items: string[] } | null;
  opinions: Record[];
  progress: { steps: Record[] } | null;
}

function fileOf(publication: Publication, name: string): unknown {
  return JSON.parse(new TextDecoder().decode(filesByName(publication).get(name)!.bytes()));
}

/** The rows of every table of a page, as a reader of Markdown takes them apart, with the heads of their columns. */
function rowsOf(markdown: string): { [head: string]: string }[] {
  const rows: { [head: string]: string }[] = [];
  let heads: string[] = [];
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) heads = [];
    else {
      const cells = line.slice(2, -2).split(/ (?<!\\)\| /);
      if (heads.length === 0) heads = cells;
      else if (!cells.every((cell) => cell === '---'))
        rows.push(Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? ''])));
    }
  }
  return rows;
}

/** What a row of the data file has to be told as. */
function told(row: Record, value: Cell, shown: Cell, unit: Cell): string {
  const number = typeof value === 'number' ? readableNumber(String(value)) : '';
  // The unit stands between a number and the brackets behind it.
  const word = typeof shown === 'string' ? shown.replace(/(?<=\d)[（(].*[)）]$/u, '') : number;
  const absence = row['absence'] as keyof typeof absenceWords | null;
  return `${text(word)}${word === '' ? '' : typeof shown === 'string' ? '*' : text(String(unit ?? ''))}${absence === null ? '' : `（値なし：${absenceWords[absence].label}）`}`;
}

/** Which rows of a data file no row of the page tells: by period, basis and what stands in the cell. */
function untold(page: string, rows: Record[], kind: 'observation' | 'cost'): Record[] {
  const said = rowsOf(page);
  return rows.filter((row) => {
    const expected =
      kind === 'cost'
        ? told(row, row['published_value'], row['published_text'], row['published_unit'])
        : told(row, row['value'], row['value_text'], row['unit']);
    return !said.some((each) => {
      const cell = each[kind === 'cost' ? '額と単位' : '値と単位'] ?? '';
      const matches = expected.includes('*')
        ? cell.startsWith(expected.slice(0, expected.indexOf('*')))
        : Number.isNaN(Number(row['value'] ?? row['published_value'] ?? 'none'))
          ? cell === expected
          : cell.replaceAll(/(\.\d*?)0+(?=\D|$)/g, '$1').replace(/\.(?=\D)/, '') ===
            expected.replaceAll(/(\.\d*?)0+(?=\D|$)/g, '$1').replace(/\.(?=\D)/, '');
      const period = String(row['period_label'] ?? '年度の記載なし');
      const basis =
        kind === 'cost'
          ? each['性質'] === (row['stage_label'] ?? row['basis_label'])
          : (each['値'] ?? '') !== '' && (row['basis_label'] === null || row['role'] === 'actual');
      return matches && each['期間'] === period && basis;
    });
  });
}

it('takes no word of a city for a mark of Markdown, and leaves names of columns as they are', () => {
  expect(text('*1 [要確認] a|b <i> worked_out _x_ 1\n2')).toBe(
    '\\*1 \\[要確認\\] a\\|b \\<i\\> worked_out \\_x\\_ 1<br>2',
  );
  expect(paragraphs(['# 一', '- 二', '1. 三', '令和3年'])).toBe('\\# 一\n\n\\- 二\n\n1\\. 三\n\n令和3年');
});

it('explains why there is no letter, as it does of a number', () => {
  const [sheet] = fullCity.sheets;
  const [rating] = sheet?.ratings ?? [];
  if (!sheet || !rating) throw new Error('the city that has everything has no letter');
  const before = sheetMarkdown(sheet, fullCity);
  const absence = (['cancelled', 'not_published', 'suppressed', 'not_applicable'] as const).find(
    (each) => !before.includes(absenceWords[each].explanation),
  );
  if (!absence) throw new Error('the sheet has every absence already');
  const page = sheetMarkdown({ ...sheet, ratings: [{ ...rating, absence }] }, fullCity);
  expect(page).toContain(absenceWords[absence].explanation);
});

describe.each(cities)('the pages in Markdown of %s', (_, publication) => {
  it('say every value, amount and text of each sheet, as its data file has them', () => {
    for (const sheet of publication.sheets) {
      const page = sheetMarkdown(sheet, publication);
      const file = fileOf(publication, dataFiles.sheet(sheet.key, 'json')) as SheetFile;
      const inProjects = file.projects.flatMap(({ indicators }) => indicators);
      const observations = [...file.indicators, ...inProjects].flatMap((each) => each.observations);
      expect(untold(page, observations, 'observation'), sheet.id).toEqual([]);
      const costs = [...file.costs, ...file.projects.flatMap((each) => each.costs)];
      expect(untold(page, costs, 'cost'), sheet.id).toEqual([]);
      const words = [
        ...file.indicators.map((each) => each.indicator_name),
        ...file.projects.map((each) => each.project_name),
        ...[...file.texts, ...file.projects.flatMap(({ texts }) => texts)].flatMap((each) => each.paragraphs),
        ...(file.policy?.items ?? []),
        ...file.opinions.flatMap(({ opinion, answer }) => [opinion, answer].filter((each) => each !== null)),
        ...file.indicators.flatMap(({ ratings }) => ratings.flatMap(({ reason }) => reason ?? [])),
      ];
      for (const each of words)
        expect(page.replaceAll('\\', ''), sheet.id).toContain(text(String(each)).replaceAll('\\', ''));
      expect(page).toContain(text(sheet.record.source.title));
      expect(page).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('say every value and letter of an indicator with the sheet that states it', () => {
    for (const indicator of publication.indicators.filter(hasMarkdown)) {
      const page = indicatorMarkdown(indicator, publication);
      const file = fileOf(publication, dataFiles.indicator(indicator.id, 'json')) as {
        observations: Record[];
        ratings: Record[];
      };
      expect(untold(page, file.observations, 'observation'), indicator.id).toEqual([]);
      const sheets = new Set(indicator.statements.map(({ sheet }) => sheetInWords(sheet.key)));
      for (const row of rowsOf(page)) expect(sheets, indicator.id).toContain(row['シート']);
      for (const { sheet } of indicator.statements)
        expect(page).toContain(
          `[${sheetInWords(sheet.key)}](${absolute(paths.markdown(paths.sheet(sheet.key)))})`,
        );
      for (const { published, explanation } of file.ratings) {
        if (published !== null) expect(page).toContain(`：${String(published)}`);
        if (explanation !== null) expect(page).toContain(text(String(explanation)));
      }
      expect(page).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('lead from what models are told to every measure, and from there to every sheet and indicator', () => {
    const first = llmsText(publication);
    expect(first).toMatch(/^# .+\n\n> .+\n\n- /);
    for (const measure of publication.measures) {
      expect(first).toContain(`(${absolute(paths.markdown(paths.measure(measure.id)))})`);
      const page = measureMarkdown(measure, publication);
      for (const sheet of measure.sheets)
        expect(page).toContain(`(${absolute(paths.markdown(paths.sheet(sheet.key)))})`);
      expect(page).not.toMatch(/undefined|NaN|\[object/);
    }
    for (const { id } of publication.indicators.filter(hasMarkdown))
      expect(first).toContain(`(${absolute(paths.markdown(paths.indicator(id)))})`);
  });
});
