import { expect, test } from 'vitest';
import type { Trend } from '../../src/charts/trend/trend.ts';
import { slotInWords } from '../../src/components/interactive-chart/slot-in-words.ts';
import { roleLabels } from '../../src/text/role.ts';
import { plain } from '../../src/text/words.ts';

const slot = (row: Partial<Trend['rows'][number]>) =>
  plain(
    slotInWords(
      {
        unit: '世帯',
        words: roleLabels,
        rows: [{ slot: 0, role: 'actual', when: '令和3年度', current: false, ...row }],
      },
      0,
    ),
  );

test('what stands in a year is said with its unit, its year and its basis, and a plan is no 実績', () => {
  expect(slot({ exact: '58', text: '58' })).toBe('令和3年度　実績 58世帯');
  expect(slot({ exact: '58', text: '58', word: '速報値' })).toBe('令和3年度　実績 58世帯 速報値');
  expect(slot({ exact: '58', text: '58', word: '計画' })).toBe('令和3年度　計画 58世帯');
  expect(slot({ exact: '50', text: '50以上', role: 'target' })).toBe('令和3年度　目標 50以上（世帯）');
  expect(slot({ absence: 'after_sheet', word: '後の年度' })).toBe('令和3年度　実績 シートより後の年度');
});

test('what stands in another slot is not told', () => {
  expect(slot({ slot: 1, exact: '58', text: '58' })).toBe('');
});
