import { describe, expect, it } from 'vitest';
import compare from '../../src/components/compare-page/ComparePage.examples.ts';
import { rendered } from './rendered.ts';

/** The words of an indicator in the list, with the addresses of its page and its file. */
const line = (title: string, id: string) => [
  [title, `/indicators/${id}/`],
  [`CSV（${title}）`, `/data/indicators/${id}.csv`],
];

describe('the page where indicators are compared, without a script', () => {
  it('says what can be done, and lists every indicator with its page and its file, under its measure', async () => {
    const shown = await rendered(compare, 'Indicators of one measure');
    expect(shown.getByRole('heading', { level: 1, name: '指標をくらべる' })).toBeTruthy();
    expect(shown.texts('.kick')).toEqual(['くらべる']);
    expect(shown.texts('.when')[0]).toContain('順位や点数は、つけません。');
    expect(shown.texts('h2')).toEqual([
      '指標を選ぶ',
      '選んだ指標',
      '図',
      '値の一覧',
      '値のファイル',
      '利用条件',
    ]);
    expect(shown.texts('noscript')).toEqual([
      'くらべるには JavaScript が必要です。下の一覧から、指標のページと、値のファイル（CSV）を開けます。',
    ]);
    expect(shown.texts('summary')).toEqual(['指標の一覧', '201 月見の里づくり 3']);
    expect(shown.links('details details')).toEqual([
      ...line('数値目標 月見の人数', '201-headline-1'),
      ...line('KPI 1 曇りの日', '201-kpi-1'),
      ...line('成果指標 曇りの日（月見会）', '5010-outcome-1'),
    ]);
  });

  it('opens the list of the only measure, and closes those of many', async () => {
    const one = await rendered(compare, 'Indicators of one measure');
    expect(one.element.querySelectorAll('details details[open]')).toHaveLength(1);
    const many = await rendered(compare, 'Indicators of many measures');
    expect(many.element.querySelectorAll('details details')).toHaveLength(8);
    expect(many.element.querySelectorAll('details details[open]')).toHaveLength(0);
    expect(many.element.querySelectorAll('details[open]')).toHaveLength(1);
    expect(many.texts('summary').slice(0, 3)).toEqual([
      '指標の一覧',
      '101 星めぐり観光プロジェクト 8',
      '103 銀河みやげ開発プロジェクト 5',
    ]);
    // The project of an outcome stands with it; a measure's own indicator has none.
    expect(many.texts('details details:first-of-type li a:first-of-type').slice(-2)).toEqual([
      '成果指標 星見ツアーの参加人数（星めぐりツアー事業）',
      '成果指標 夜光バスの乗車人数（夜光バス運行・増便事業）',
    ]);
  });

  it('tells a script which way a target without a number points, and only then', async () => {
    const { element } = await rendered(compare, 'Indicators of many measures');
    const toward = [...element.querySelectorAll<HTMLElement>('li[data-toward]')].map(({ dataset }) => [
      dataset['id'],
      dataset['toward'],
    ]);
    expect(toward).toContainEqual(['102-headline-1', 'increase']);
    expect(toward).toContainEqual(['301-kpi-2', 'decrease']);
    expect(toward).toContainEqual(['201-kpi-1', 'maintain']);
    expect(toward.length).toBeLessThan(element.querySelectorAll('li[data-id]').length);
  });

  it('says where there is no indicator', async () => {
    const none = await rendered(compare, 'No indicator yet');
    expect(none.texts('details > p')).toEqual(['登録したシートに、指標はまだありません。']);
    const some = await rendered(compare, 'Indicators of one measure');
    expect(some.texts('details > p')).toEqual([]);
  });

  it('hides what only a script can fill', async () => {
    const { element } = await rendered(compare, 'Indicators of one measure');
    for (const part of ['notes', 'chosen', 'result', 'overlay'])
      expect(element.querySelector(`[data-${part}]`)!.hasAttribute('hidden'), part).toBe(true);
  });

  it('names every field and button for a script to fill', async () => {
    const { element, texts } = await rendered(compare, 'Indicators of one measure');
    expect(texts('label')).toEqual([
      '名前でしぼる',
      '数値目標 月見の人数',
      'KPI 1 曇りの日',
      '成果指標 曇りの日（月見会）',
      'それぞれの単位',
      '現状値を100とする',
      'この組み合わせのアドレス',
    ]);
    expect([...element.querySelectorAll('label[for]')].map((label) => label.getAttribute('for'))).toEqual([
      'compare-filter',
      'compare-address',
    ]);
    expect(texts('legend')).toEqual(['図の目盛り']);
    expect(
      [...element.querySelectorAll('[type=radio]')].map((choice) => [
        choice.getAttribute('name'),
        choice.getAttribute('value'),
      ]),
    ).toEqual([
      ['scale', 'own'],
      ['scale', 'index'],
    ]);
    expect(texts('button')).toEqual(['アドレスを写す', '選んだ指標をまとめて保存（CSV）']);
    expect(element.querySelector('form')!.getAttribute('action')).toBe('/compare/');
    expect(texts('h3')).toEqual(['重ねて見る']);
    expect(texts('.ours')).toEqual([
      '当サイトの計算です。その年度の値 ÷ 現状値 × 100。動きをくらべるための数で、どの指標がよいかを表すものではありません。',
    ]);
    expect(element.querySelector('template')!.innerHTML).toContain('年度を選ぶ：選んだ指標の指数');
    expect(texts('#files header p')).toEqual([
      '指標ごとのファイルです。アドレスは変わらないので、プログラムからは、これをお使いください。中身は、すべてのシートの記載です。',
    ]);
  });

  it('ends with the terms of the data', async () => {
    const { texts } = await rendered(compare, 'Indicators of one measure');
    expect(texts('#terms dd').at(-2)).toBe(
      '出典：つきみ市「施策評価シート」をもとに「つきみ市 重点施策データ」が作成（CC BY 4.0） https://example.org/data/',
    );
  });
});
