/** Indicators and projects that come and go. */
import { describe, expect, test } from 'vitest';
import { kindsOf, kpi, project, reasonsOf, sheetOf, type Beside, type Written } from './written.ts';

const all = { indicators: [kpi()], projects: [project()] };

describe('what is gone', () => {
  test('is told with the sheet that lists it', () => {
    expect(reasonsOf([sheetOf(3, all), sheetOf(4)])).toEqual([
      'KPI 1「月見の世帯」は、令和3年度 事後・決算のシートにありますが、このシートにはありません。',
      '事業「団子づくり」は、令和3年度 事後・決算のシートにありますが、このシートにはありません。',
    ]);
    expect(kindsOf([sheetOf(3, all), sheetOf(4, all)])).toEqual([]);
  });

  test('takes its own indicators with it', () => {
    const outcome = { projects: [project({ indicators: [kpi({ id: 'outcome', kind: 'outcome' })] })] };
    expect(kindsOf([sheetOf(3, outcome), sheetOf(4)])).toEqual(['gone']);
    expect(kindsOf([sheetOf(3, outcome), sheetOf(4, { projects: [project()] })])).toEqual(['gone']);
  });

  const newer = { indicators: [kpi({ id: 'newer', name: '月見の人数' })] };
  test.each<[string, Written, Written, Beside]>([
    ['the register', { indicators: [kpi()] }, newer, { indicators: { newer: { continues: ['kpi'] } } }],
    ['its own note', { projects: [project({ note: '令和3年度まで' })] }, {}, {}],
    ['the note of the sheet', { projects: [project()] }, { note: '団子づくりは令和3年度で終了した。' }, {}],
    ['a text', { projects: [project()] }, { texts: { issues: ['「団子づくり」は廃止した。'] } }, {}],
  ])('is not told where %s says why', (_, before, after, beside) => {
    expect(kindsOf([sheetOf(3, before), sheetOf(4, after)], beside)).toEqual([]);
  });

  test('is told once, and not of another plan, form or kind of sheet', () => {
    expect(kindsOf([sheetOf(3, all), sheetOf(4), sheetOf(5)])).toEqual(['gone', 'gone']);
    expect(kindsOf([sheetOf(3, all), sheetOf(4, { plan: 'p2' })])).toEqual([]);
    expect(kindsOf([sheetOf(3, all), sheetOf(4, { kind: 'interim' })])).toEqual([]);
    expect(kindsOf([sheetOf(3, all), sheetOf(4, { phase: 'budget' })])).toEqual([]);
  });

  test('is told where a text only names it', () => {
    const named = { texts: { issues: ['団子づくりを進める。'] } };
    expect(kindsOf([sheetOf(3, { projects: [project()] }), sheetOf(4, named)])).toEqual(['gone']);
  });
});

describe('what comes', () => {
  test('is told with the sheet that does not list it', () => {
    expect(reasonsOf([sheetOf(3), sheetOf(4, { projects: [project()] })])).toEqual([
      '事業「団子づくり」は、令和3年度 事後・決算のシートに無く、このシートにはじめて載ります。',
    ]);
  });

  test.each<[string, Written, Beside]>([
    ['the register explains it', {}, { projects: { p: { explanation: '団子をつくる事業です。' } } }],
    ['the register continues something', {}, { projects: { p: { continues: ['old'] }, old: {} } }],
    ['its note does', { note: '新規事業' }, {}],
  ])('is not told where %s', (_, parts, beside) => {
    expect(kindsOf([sheetOf(3), sheetOf(4, { projects: [project(parts)] })], beside)).toEqual([]);
  });

  test('is not told where a text of the sheet says that it begins', () => {
    const said = (text: string) => sheetOf(4, { projects: [project()], texts: { issues: [text] } });
    expect(kindsOf([sheetOf(3), said('団子づくりを新設した。')])).toEqual([]);
    expect(kindsOf([sheetOf(3), said('団子づくりを進める。')])).toEqual(['come']);
  });

  test('back after a year is not told again', () => {
    expect(kindsOf([sheetOf(3, all), sheetOf(4), sheetOf(5, all)])).toEqual(['gone', 'gone']);
  });

  test('under the id of a project is no indicator of that id', () => {
    const twin = { indicators: [kpi({ id: 'p' })] };
    expect(kindsOf([sheetOf(3, { projects: [project()] }), sheetOf(4, twin)])).toEqual(['gone', 'come']);
  });
});
