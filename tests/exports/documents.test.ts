/** The documents of a sheet, an indicator and a form, of a city that has one of everything. */
import { describe, expect, it } from 'vitest';
import { publishedFiles } from '../../src/exports/files.ts';
import { publishedCity } from '../domain/published-city.ts';
import { fullCity } from './full-city.ts';

type Written = Record<string, unknown>;

interface SheetDocument {
  [member: string]: unknown;
  columns: Record<'indicators' | 'money' | 'projects', Written[]>;
  indicators: { observations: Written[] }[];
  projects: Written[];
}

const files = publishedFiles(fullCity);
const read = (name: string) =>
  JSON.parse(new TextDecoder().decode(files.find((file) => file.name === name)!.bytes())) as Written;

describe('the document of a sheet', () => {
  const sheet = read('measures/m1/2021.json') as SheetDocument;

  it('says when it was judged, and which columns its tables have', () => {
    expect(sheet['sheet']).toMatchObject({
      sheet_kind: 'interim',
      compiled_on: '2022-06-01',
      minutes_url: 'https://example.org/minutes',
      note: 'シートの備考です。',
    });
    expect(sheet.columns.money).toMatchObject([
      { period: 2021, basis: 'budget', stage: null },
      { period: 2021, basis: 'settled', stage: null },
      { period: 2022, basis: 'budget', stage: 'revised' },
    ]);
  });

  it('has the texts and the money of the measure itself', () => {
    expect(sheet['texts']).toEqual([
      {
        text_id: 'environment',
        label: '社会の変化',
        paragraphs: ['月が明るい。', '雲が多い。'],
        absence: null,
        absence_label: null,
      },
    ]);
    expect(sheet['costs']).toContainEqual(
      expect.objectContaining({ item: 'staff', quantity: 'people', published_value: 2.65, amount_yen: null }),
    );
    expect(sheet['ratings']).toMatchObject([{ axis: 'second', published: '継続', worked_reason: null }]);
  });

  it('has in each project its texts, costs, indicators and grades', () => {
    const [project] = sheet.projects;
    expect(project).toMatchObject({
      project_id: 'p',
      lead_department_id: 'rice',
      kana: 'だんご',
      texts: [{ text_id: 'role', paragraphs: ['つくる。', 'くばる。'] }],
      costs: [{ item: 'cost', amount_yen: 10000, basis: 'settled' }],
      ratings: [{ published: '改善' }],
      indicators: [{ indicator_id: 'p-outcome-1', ratings: [{ arithmetic: { ratio_percent: 96.7742 } }] }],
    });
  });

  it('keeps the remark on a value, and does not repeat what the sheet says', () => {
    const [indicator] = sheet.indicators;
    expect(indicator?.observations).toContainEqual(
      expect.objectContaining({ value: 50, value_text: '50以上', note: '速報です。', placement: 'stated' }),
    );
    for (const key of ['sheet_id', 'measure_id', 'phase', 'page_url']) {
      expect(indicator?.observations[0]).not.toHaveProperty(key);
    }
  });

  it('says how progress was read, once', () => {
    expect(sheet['progress']).toEqual({
      steps: [{ step: 'full-moon', label: '満月', count: 3, share_percent: 100 }],
      placement: 'placed',
      note: '雲のため。',
    });
  });

  it('says who gave an opinion, and what came of it', () => {
    expect(sheet['opinions']).toMatchObject([
      { opinion_from: '月見委員会', answer_status: '対応済', follow_up: '翌年に2倍になった。' },
    ]);
  });
});

describe('the document of a sheet that gave rise to questions', () => {
  const city = publishedCity('hoshizora');
  const documents = new Map(publishedFiles(city).map((file) => [file.name, file]));
  const questionsIn = (name: string) =>
    (JSON.parse(new TextDecoder().decode(documents.get(name)!.bytes())) as Written)['answered_questions'];

  it('has those that the city has answered, each with its question', () => {
    expect(questionsIn('measures/102/2024.json')).toEqual([
      {
        rule: 'target_long_reached',
        about: ['102-kpi-4'],
        axis: null,
        period_label: null,
        facts: [
          expect.stringContaining('12組と書かれています。'),
          expect.stringContaining('5年続けて'),
          expect.stringContaining('どれも同じです。'),
        ],
        asks: 'この目標値を続けているのは、どのような考えからでしょうか。',
        answer: [
          expect.stringContaining('少なくとも続けたい組数'),
          '次の計画では、住宅の数に合わせて目標値を決めます。',
        ],
        answered_on: '2025-05-12',
        department_id: 'yoru-kurashi',
        department: '夜暮らし推進課',
        page_url: 'https://example.org/measures/102/2024/#question-2024-102.target_long_reached.102-kpi-4',
      },
    ]);
  });

  it('says of which year a question is where it may be of several', () => {
    expect(questionsIn('measures/301/2024.json')).toMatchObject([
      { period_label: '令和5年度', department_id: null, department: null },
    ]);
  });

  it('leaves out what is open, which is ours and no word of the city', () => {
    expect(questionsIn('measures/103/2024.json')).toEqual([]);
  });
});

it('the document of an indicator has what every sheet says, and how each grade was worked out', () => {
  const document = read('indicators/p-outcome-1.json') as Record<string, Written[]>;
  expect(document['observations']?.filter(({ value }) => value === 300)).toMatchObject([
    { sheet_id: '2021/m1', is_primary: true },
    { sheet_id: '2021/m2', is_primary: false },
  ]);
  expect(document['ratings']).toMatchObject([
    { sheet_id: '2021/m1', worked_reason: 'ratio', arithmetic: { band_at_least_percent: 90 } },
    { sheet_id: '2021/m2' },
  ]);
});

it('the document of a form is the whole form', () => {
  expect(read('forms/f1.json')).toMatchObject({
    form_name: '月見の様式',
    words: { cost: '直接の費用', lead_department: '主担当' },
    goal_levels: ['章', '節'],
    sections: [{ part: 'opinions', number: '（5）', title: '意見', indicator_kinds: null, text_id: null }],
    text_fields: [
      { text_id: 'environment', of: 'sheet', is_list: false },
      { text_id: 'role', of: 'project', is_list: true },
    ],
    amounts: [{ item: 'full_cost' }, { item: 'staff', unit: '人' }, { item: 'burden', quantity: 'percent' }],
    funding: {
      part_of: 'full_cost',
      sources: [{ item: 'moon_fund' }, { item: 'general', general_revenue: true }],
      complete: true,
      tolerance: 1.5,
    },
    axes: [
      {
        axis: 'ratio',
        assessor: '担当課',
        rule: { ratio_if_lower: 'inverse', bands: [{ at_least_percent: 90 }, {}] },
      },
      { axis: 'change', rule: { target_reached: 'S', covers_expected: true, actual_absent: '―' } },
      { axis: 'second', order: 'none', rates: ['measure', 'project'], rule: null },
    ],
    progress_scale: { steps: [{ step: 'full-moon', label: '満月' }, { step: 'new-moon' }], open: false },
    indicator_kinds: [{ indicator_kind: 'population', label: '対象' }],
    own_actual: 'last',
    print_layout: null,
  });
});
