/** Every kind of slip in words: alone, and among others of its kind. */
import { expect, test } from 'vitest';
import { slipsInWords } from '../../../src/loader/between-sheets/words.ts';
import { kpi, project, sheetOf, slipsOf } from './written.ts';

const long = '雨の日の月見が増えたため、次の手だてを考えている。';
const targets = [{ period: '令和6年度', value: '50' }];
const earlier = sheetOf(3, {
  texts: { issues: [long] },
  committeeOn: '2022-10-01',
  indicators: [
    kpi({ baseline: '42', actuals: { 令和2年度: '47' }, targets }),
    kpi({ id: 'total', number: '2', name: '月見の累計', actuals: { 令和3年度: '147' } }),
    kpi({ id: 'measured', number: '3', name: '月の大きさ', actuals: { 令和3年度: '1' } }),
  ],
  projects: [project({ money: { cost: { 令和3年度: '43,633' } } }), project({ id: 'old', name: '古い事業' })],
});
const later = sheetOf(4, {
  texts: { issues: [long] },
  committeeOn: '2022-10-01',
  progress: { steps: [{ step: '絶好調', share: '100' }] },
  indicators: [
    kpi({ baseline: '24', actuals: { 令和2年度: '47' } }),
    kpi({ id: 'total', number: '2', name: '月見の累計', actuals: { 令和4年度: '120' } }),
    kpi({ id: 'measured', number: '3', name: '月の大きさ', unit: '人', actuals: { 令和4年度: '1' } }),
  ],
  projects: [
    project({ money: { cost: { 令和4年度: '43,633,000' } } }),
    project({
      id: 'new',
      name: '新しい事業',
      indicators: [kpi({ id: 'twin', kind: 'outcome', name: '双子', actuals: { 令和2年度: '48' } })],
    }),
  ],
});

test('of each kind', () => {
  const found = slipsOf([earlier, later], {
    form: { progressScale: { steps: [{ id: 'a', label: '順調' }], open: 'true' } },
    indicators: { kpi: {}, total: { runningTotal: 'true' }, twin: { sameAs: ['kpi'] } },
  });
  const together = found.map(({ slip, paper }) => slipsInWords([{ slip, line: 7 }], paper));
  for (const { reason, remedy } of together) {
    expect(`${reason}${remedy}`).not.toMatch(/undefined|NaN|\[object/);
    expect(remedy).toMatch(/。$/u);
  }
  expect(together.map(({ reason }) => reason)).toEqual([
    '令和3年度 事後・決算のシートと1字も違わない文章が1か所あります：7行目 「課題」。',
    '令和3年度 事後・決算のシートと同じままのところがあります：7行目 委員会の日（2022-10-01）。',
    '令和3年度 事後・決算のシートにある1つの指標や事業が、このシートにはありません：事業「古い事業」。',
    '令和3年度 事後・決算のシートに無い1つの指標や事業が、このシートにはじめて載ります：7行目 事業「新しい事業」。',
    '様式に無い進み具合の段階が1か所あります：7行目 「絶好調」。',
    '令和3年度 事後・決算のシートと違う単位が1か所あります：7行目 KPI 3「月の大きさ」の単位 世帯 → 人。',
    '令和3年度 事後・決算のシートと違うところが1か所あります：7行目 KPI 1「月見の世帯」の現状値 42世帯 → 24世帯。',
    '令和3年度 事後・決算のシートにある1つの目標値が、このシートにはありません：7行目 KPI 1「月見の世帯」の令和6年度の目標値 50世帯 → なし。',
    '前後の年度とけたの合わない数が1か所あります：7行目 事業「団子づくり」の令和4年度の事業費 43,633,000千円（令和3年度の43,633千円などの、およそ1000倍）。',
    '同じ数と読んでいる指標と違う値が1か所あります：7行目 事業「新しい事業」の成果指標「双子」の令和2年度の実績値 48世帯（KPI 1「月見の世帯」は47世帯）。',
    '累計の指標ですが、1か所で減っています：7行目 KPI 2「月見の累計」 令和3年度の147世帯 → 令和4年度の120世帯。',
  ]);
});
