import { describe, expect, test } from 'vitest';
import { lettersApart } from '../../src/questions/letters-apart/finding.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';
import { publishedCity } from '../domain/published-city.ts';
import { saidOf } from './asked-cities.ts';

function asked(grade: string, actual: string) {
  const kpi = {
    id: 'm1-kpi-1',
    name: '月見の人数',
    baseline: { period: '平成30年度', value: '100' },
    actuals: { 令和3年度: actual },
    targets: [{ period: '令和4年度', value: '200' }],
    ratings: [{ grade }],
  };
  const [sheet] = publicationOf(writtenSheet({ indicators: [kpi] })).sheets;
  return lettersApart(sheet!).map(({ published, worked }) => [published, worked.grade]);
}

test('a letter that the numbers of the sheet do not give: asked, with both letters', () => {
  expect(asked('A', '105')).toEqual([['A', 'B']]);
  expect(asked('S', '199')).toEqual([['S', 'A']]);
});

test('the same letter, exactly on the limit: not asked', () => {
  expect(asked('A', '110')).toEqual([]);
  expect(asked('S', '200')).toEqual([]);
});

test('a letter that cannot be checked, as an S for what is expected, is none that differs', () => {
  expect(asked('A', 'unplaced')).toEqual([]);
  const { sheets } = publishedCity('hoshizora');
  const expected = sheets.find(({ id }) => id === '2024/102')!;
  expect(expected.ratings).toContainEqual(
    expect.objectContaining({ published: 'S', agrees: 'not_checkable' }),
  );
  expect(lettersApart(expected)).toEqual([]);
});

describe('what is said and shown of it', () => {
  test('both letters are named, and the numbers that ours is worked out from', () => {
    expect(saidOf('2020/102 letters_apart 102-kpi-2 achievement')).toEqual({
      words:
        '令和2年度のシートには、KPI 2「宵の移住相談件数」の評価は A「現状値より上昇（10%以上）」と書かれています。同じシートの平成30年度の現状値 200件、令和2年度の実績値 210件、令和6年度の目標値 300件を評価の決まりに当てはめると、当サイトの計算では B「現状値より上昇（10%未満）」になります。評価には、ほかの数や見方も使われているのでしょうか。',
      places: [
        'measures/102/2020/#102-kpi-2 KPI 2 宵の移住相談件数（令和2年度 事後・決算）',
        'indicators/102-kpi-2/#letters 年度ごとの評価：宵の移住相談件数',
      ],
      staffPath: 'indicators › 2 › ratings › 0 › grade',
    });
  });

  test('an outcome is found beside its project', () => {
    expect(saidOf('2042/nijikake letters_apart shizuku-outcome-1 itaru')).toEqual({
      words:
        '令和24年度のシートには、事業「しずくあつめ」のしずくの実り「露の重さ」の評価は 晴「よくなる」と書かれています。同じシートの平成25年の欄の虹のはじめ 62,003.1くらい（匁）（速報値）、令和24年度の虹のいま 62,017.7ばかり（匁）（速報値）、令和24年度の虹のめあて 62,039.1をこえる（匁）を評価の決まりに当てはめると、当サイトの計算では 曇「かわらず」になります。評価には、ほかの数や見方も使われているのでしょうか。',
      places: [
        'measures/nijikake/2042/#shizuku-outcome-1 しずくの実り しず実一 露の重さ（令和24年度 事後・決算）',
        'indicators/shizuku-outcome-1/#letters 年度ごとの評価：露の重さ',
      ],
      staffPath: 'projects › 0 › indicators › 0 › ratings › 0 › grade',
    });
  });
});
