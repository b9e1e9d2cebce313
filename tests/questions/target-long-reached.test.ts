import { describe, expect, test } from 'vitest';
import { targetsLongReached } from '../../src/questions/target-long-reached/finding.ts';
import type { Direction } from '../../src/schema/register.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';
import { saidOf } from './asked-cities.ts';

const fiscalYears = ['令和2年度', '令和3年度', '令和4年度'];

/** The years that each question says have reached it; a sheet for every year of the plan, with the target that it prints. */
function asked(
  actuals: unknown[],
  targets = ['10', '10', '10'],
  direction: Direction = 'higher',
  lastBasis = '',
) {
  const publication = publicationOf(
    ...fiscalYears.map((fiscalYear, year) =>
      writtenSheet({
        fiscalYear,
        indicators: [
          {
            id: 'm1-kpi-1',
            name: '月見の組',
            unit: '組',
            actuals: Object.fromEntries(
              actuals
                .slice(0, year + 1)
                .map((value, index) => [`${fiscalYears[index]!}${index === 2 ? lastBasis : ''}`, value]),
            ),
            targets: [
              { period: '令和2年度', value: '1' },
              { period: '令和4年度', value: targets[year] },
            ],
          },
        ],
      }),
    ),
  );
  const [indicator] = publication.indicators;
  indicator!.reading.direction = direction;
  return targetsLongReached(indicator!).map(({ reached }) => reached.map(({ value }) => value));
}

test('three years at the last target or beyond, and the same target on every sheet: asked', () => {
  expect(asked(['10', '12', '11'])).toEqual([['10', '12', '11']]);
});

test('two years are not enough, and a year that misses it ends the row', () => {
  expect(asked(['9', '12', '11'])).toEqual([]);
  expect(asked(['10', '9', '11'])).toEqual([]);
  expect(asked(['10', '11', '9'])).toEqual([]);
});

test('a target that was raised, or changed at all, is not asked about', () => {
  expect(asked(['10', '12', '11'], ['8', '10', '10'])).toEqual([]);
  expect(asked(['10', '12', '11'], ['12', '10', '10'])).toEqual([]);
});

test('where lower is better, a target is reached from above', () => {
  expect(asked(['10', '9', '8'], undefined, 'lower')).toHaveLength(1);
  expect(asked(['10', '12', '11'], undefined, 'lower')).toEqual([]);
  expect(asked(['10', '12', '11'], undefined, 'maintain')).toEqual([]);
});

test('a year without a number, or with one that is only expected, ends the row', () => {
  expect(asked(['10', 'cancelled', '11'])).toEqual([]);
  expect(asked(['10', 'unplaced', '11'])).toEqual([]);
  expect(asked(['10', '12', { value: '11', status: 'provisional' }])).toEqual([]);
  expect(asked(['10', '12', '11'], undefined, 'higher', '（見込み）')).toEqual([]);
});

test('what had been reached before the plan began is not counted', () => {
  const publication = publicationOf(
    writtenSheet({
      indicators: [
        {
          id: 'm1-kpi-1',
          name: '月見の組',
          actuals: { 令和元年度: '10', 令和2年度: '10', 令和3年度: '10' },
          targets: [{ period: '令和4年度', value: '10' }],
        },
      ],
    }),
  );
  expect(publication.indicators.flatMap(targetsLongReached)).toEqual([]);
});

describe('what is said and shown of it', () => {
  test('the target and the years that reach it are named', () => {
    expect(saidOf('2024/102 target_long_reached 102-kpi-4')).toEqual({
      words:
        'KPI 4「宵っぱり体験住宅の利用組数」の令和6年度の目標値は、12組と書かれています。実績値は、令和2年度から令和6年度まで5年続けて、この目標値に届いています（令和6年度は41組）。そのあいだのシートの目標値は、どれも同じです。この目標値を続けているのは、どのような考えからでしょうか。',
      places: [
        'measures/102/2024/#102-kpi-4 KPI 4 宵っぱり体験住宅の利用組数（令和6年度 事後・決算）',
        'indicators/102-kpi-4/#values 年度ごとの値：宵っぱり体験住宅の利用組数',
      ],
      staffPath: 'indicators › 3 › targets › 0 › value',
    });
  });
});
