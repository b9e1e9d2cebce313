/** Each question of the page of examples, worked by pandas, R and DuckDB on the files of several cities: all give what is expected. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { absolute, paths } from '../../src/addresses.ts';
import { codeOf, pictureCode, type Language } from '../../src/exports/examples/code.ts';
import { notebook, plainTable, quarto, queries } from '../../src/exports/examples/files.ts';
import { barPicture } from '../../src/exports/examples/picture.ts';
import { askedQuestions } from '../../src/exports/examples/worked-questions.ts';
import { filesByName } from '../../src/exports/files.ts';
import { tablesOf } from '../../src/exports/tables.ts';
import { needing } from '../requirement.ts';
import { publicationIn } from '../share/cities.ts';

const folder = mkdtempSync(join(tmpdir(), 'measure-sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));
const run = promisify(execFile);
const works = (program: string, ...options: string[]) => spawnSync(program, options).status === 0;
const python = ['python3', '/usr/bin/python3'].find((each) => works(each, '-c', 'import pandas'));
const hasR = works('Rscript', '-e', 'library(readr)');

// R draws without a screen into a file that is none; pandas needs a package for it.
const draws: Record<Language, boolean> = {
  python: python !== undefined && works(python, '-c', 'import matplotlib'),
  r: true,
  sql: false,
};

const cities = [
  'content',
  ...['hoshizora', 'yukiguni', 'hotaru'].map((name) => `tests/cities/${name}/content`),
];

describe.each(cities)('the questions asked of %s', (content) => {
  const publication = publicationIn(content);
  const asked = askedQuestions(tablesOf(publication));
  const own = join(folder, content.replaceAll('/', '-'));
  mkdirSync(own);
  for (const name of new Set(asked.map(({ table }) => table.name)))
    for (const format of ['en.csv', 'parquet'])
      writeFileSync(
        join(own, `${name}.${format}`),
        filesByName(publication).get(`${name}.${format}`)!.bytes(),
      );

  /** The code of every question on the files themselves, each followed by a line that writes its answer. */
  const codeOnFiles = (language: Language, last: (id: string) => string) =>
    asked
      .map((each) => {
        const code = codeOf(each, language).replaceAll(absolute(paths.dataFile('')), `${own}/`);
        const picture = draws[language] ? `\n${pictureCode(each, language as 'python' | 'r')}` : '';
        return `${code.replace(/\nresult$/, '')}\n${last(each.question.id)}${picture}`;
      })
      .join('\n');
  const expected = asked.map(({ question, result }) => `# ${question.id}\n${plainTable(result)}`).join('\n');

  it(
    'are answered by pandas',
    needing(python !== undefined, 'no pandas: apt-get install python3-pandas'),
    async () => {
      const path = join(own, 'questions.py');
      const last = (id: string) =>
        `print("# ${id}")\nprint(result.to_csv(sep="\\t", index=False, na_rep=""), end="")`;
      writeFileSync(path, codeOnFiles('python', last));
      expect(
        (
          await run(python ?? '', ['-W', 'error', '-W', 'ignore:Glyph', path], {
            env: { ...process.env, MPLBACKEND: 'agg' },
          })
        ).stdout.trim(),
      ).toBe(expected);
    },
  );

  it(
    'have the picture in the notebook that Matplotlib draws: as many bars, each as long as its number',
    needing(draws.python, 'no Matplotlib: apt-get install python3-matplotlib'),
    async () => {
      const path = join(own, 'pictures.py');
      const code = asked.map((each) => {
        const [labels, plot] = pictureCode(each, 'python').split('\n');
        return `${codeOf(each, 'python').replaceAll(absolute(paths.dataFile('')), `${own}/`)}
${labels}
print([float(bar.get_width()) for bar in ${plot}.patches if bar.get_width() == bar.get_width()])`;
      });
      writeFileSync(path, code.join('\n'));
      const { stdout } = await run(python ?? '', ['-W', 'ignore', path], {
        env: { ...process.env, MPLBACKEND: 'agg' },
      });
      const drawn = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as number[]);
      const pictures = asked.map(({ result }) => barPicture(result));
      const titles = (svg: string) => [...svg.matchAll(/<title>(.*?)<\/title>/g)].map(([, of]) => Number(of));
      expect(pictures.map(titles)).toEqual(drawn);
      for (const [index, svg] of pictures.entries()) {
        const widths = [...svg.matchAll(/<rect x="[^"]*" y="\d+" width="([^"]*)"/g)].map(([, of]) =>
          Number(of),
        );
        const longest = Math.max(...drawn[index]!.map(Math.abs));
        const scale = Math.max(...widths) / longest;
        for (const [place, length] of widths.entries())
          expect(length).toBeCloseTo(Math.abs(drawn[index]![place]!) * scale, 1);
      }
    },
  );

  it('are answered by R', needing(hasR, 'no R with readr: apt-get install r-cran-readr'), async () => {
    const path = join(own, 'questions.R');
    const last = (id: string) => `cat("# ${id}\\n", format_tsv(result, na = "", quote = "none"), sep = "")`;
    writeFileSync(path, `pdf(NULL)\n${codeOnFiles('r', last)}`);
    // R prints in the letters of its locale.
    const { stdout } = await run('Rscript', [path], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    expect(stdout.trim()).toBe(expected);
  });

  it('are answered by DuckDB', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    for (const each of asked) {
      const sql = codeOf(each, 'sql').replaceAll(absolute(paths.dataFile('')), `${own}/`);
      const read = await connection.runAndReadAll(sql);
      const rows = read
        .getRowsJson()
        .map((row) =>
          row.map((cell) => (cell === null ? '' : JSON.stringify(cell).replace(/^"(.*)"$/, '$1'))),
        );
      expect(read.columnNames()).toEqual(each.result.columns);
      expect(rows, each.question.id).toEqual(each.result.rows.map((row) => row.map(String)));
    }
  });

  it('stand in a notebook, a Quarto file and a file of queries with their results', () => {
    const { cells, nbformat } = JSON.parse(notebook(publication)) as {
      nbformat: number;
      cells: {
        cell_type: string;
        source: string;
        outputs?: { data: { 'text/plain': string; 'image/svg+xml'?: string } }[];
      }[];
    };
    expect(nbformat).toBe(4);
    const code = cells.filter((cell) => cell.cell_type === 'code');
    expect(code.map(({ source }) => source)).toEqual(
      asked.flatMap((each) => [codeOf(each, 'python'), pictureCode(each, 'python')]),
    );
    const outputs = code.flatMap((cell) => cell.outputs ?? []);
    expect(outputs.map(({ data }) => data['image/svg+xml'] ?? data['text/plain'])).toEqual(
      asked.flatMap(({ result }) => [plainTable(result), barPicture(result)]),
    );
    for (const each of asked) {
      expect(quarto(publication)).toContain(codeOf(each, 'r'));
      expect(quarto(publication)).toContain(plainTable(each.result));
      expect(queries(publication)).toContain(codeOf(each, 'sql'));
    }
  });
});

const hasNotebooks = python !== undefined && works(python, '-c', 'import nbformat');
it(
  'the notebook of each city is one to Jupyter itself',
  needing(hasNotebooks, 'no nbformat: apt-get install python3-nbformat'),
  async () => {
    const check =
      'import nbformat, sys\nnbformat.validate(nbformat.reads(open(sys.argv[1]).read(), as_version=4))';
    for (const content of cities) {
      const path = join(folder, `${content.replaceAll('/', '-')}.ipynb`);
      const text = notebook(publicationIn(content));
      writeFileSync(path, text);
      await run(python ?? '', ['-c', check, path]);
      writeFileSync(path, text.replace('"cell_type"', '"cell_kind"'));
      await expect(run(python ?? '', ['-c', check, path])).rejects.toThrow('NotebookValidationError');
    }
  },
);

it('are asked only of what a city has, and come to something', () => {
  const of = (name: string) => askedQuestions(tablesOf(publicationIn(`tests/cities/${name}/content`)));
  expect(of('hoshizora').map(({ question, result }) => [question.id, result.rows.length > 0])).toEqual([
    ['grades-by-year', true],
    ['published-and-worked', true],
    ['missing-values', true],
    ['budget-and-settled', true],
    ['several-cities', true],
  ]);
  expect(of('hotaru').map(({ question }) => question.id)).not.toContain('budget-and-settled');
});
