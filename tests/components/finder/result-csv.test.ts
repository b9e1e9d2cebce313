import { expect, test } from 'vitest';
import { lanterns } from '../../../src/components/finder/Finder.examples.ts';
import { readAsked } from '../../../src/components/finder/asked.ts';
import { found } from '../../../src/components/finder/finding.ts';
import { resultCsv } from '../../../src/components/finder/result-csv.ts';

const site = 'https://example.org/';
const csvOf = (query: string, list = lanterns) => {
  const { asked } = readAsked(query, list);
  return resultCsv(found(list, asked), { list, asked, site });
};

test('holds what is found, with whole yen, what is printed instead of a number, and the address of each', () => {
  expect(csvOf('?hill=2')).toBe(
    [
      '\ufeff灯り,出し手,丘,費え 令和7年度 決算（円）,費え 令和7年度 決算の記載,ページのアドレス',
      '紙の灯り,,西の丘,,空欄,https://example.org/lanterns/2/',
      '竹の灯り,月の組,西の丘,12500,,https://example.org/lanterns/3/',
      '',
    ].join('\r\n'),
  );
});

test('holds the part of a chosen giver, and the year that is asked for', () => {
  const [head = '', first = ''] = csvOf('?giver=sun&year=2024').split('\r\n');
  expect(head).toContain('うち日の組 令和6年度 決算（円）');
  expect(first).toContain('石の灯り,日の組,東の丘,4000000,,4000000,,');
});

test('runs nothing in a spreadsheet, and keeps commas, quotes and lines within their cells', () => {
  const [row] = lanterns.rows;
  const list = {
    ...lanterns,
    rows: [
      { ...row!, name: '=1+1' },
      { ...row!, name: '「"灯り", 2」' },
    ],
  };
  const [, formula = '', marks = ''] = csvOf('?hill=1', list).split('\r\n');
  expect(formula).toMatch(/^'=1\+1,/u);
  expect(marks).toMatch(/^"「""灯り"", 2」",/u);
});
