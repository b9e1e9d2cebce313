import { expect, test } from 'vitest';
import { correctedTexts } from '../../../src/domain/publication/corrected-text.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';

const letter = (grade: string, reason: string) => [{ axis: 'reached', grade, reason }];
const outcome = { id: 'p-outcome-1', kind: 'outcome', name: '団子の数', unit: '個' };
const [sheet] = publicationOf(
  writtenSheet({
    leadDepartment: '企画課',
    policy: { fiscalYear: '令和5年度', items: ['団子を増やす。'] },
    opinions: [{ number: '1', opinion: '団子を増やしてほしい。', answer: '増やします。' }],
    indicators: [
      {
        id: 'm1-kpi-1',
        kind: 'kpi',
        name: '月見の人数',
        unit: '人',
        note: '速報',
        ratings: letter('A', '晴れが多い。'),
      },
    ],
    projects: [{ id: 'p', name: '団子事業', note: '新規', indicators: [outcome] }],
  }),
).sheets;

test.each([
  [{ field: 'measureName' }, ['月見をたのしむプロジェクト']],
  [{ field: 'leadDepartment' }, ['企画課']],
  [{ field: 'team' }, []],
  [{ field: 'policy' }, ['団子を増やす。']],
  [{ field: 'opinion', number: 1 }, ['団子を増やしてほしい。']],
  [{ field: 'answer', number: 1 }, ['増やします。']],
  [{ field: 'answer', number: 2 }, []],
  [{ field: 'name', of: 'm1-kpi-1' }, ['月見の人数']],
  [{ field: 'unit', of: 'm1-kpi-1' }, ['人']],
  [{ field: 'note', of: 'm1-kpi-1' }, ['速報']],
  [{ field: 'grade', of: 'm1-kpi-1' }, ['A']],
  [{ field: 'reason', of: 'm1-kpi-1' }, ['晴れが多い。']],
  [{ field: 'name', of: 'p' }, ['団子事業']],
  [{ field: 'note', of: 'p' }, ['新規']],
  [{ field: 'unit', of: 'p' }, []],
  [{ field: 'unit', of: 'p-outcome-1' }, ['個']],
  [{ field: 'name', of: 'nobody' }, []],
] as const)('what may be corrected at %o', (place, texts) => {
  expect(correctedTexts(sheet!.record, place)).toEqual(texts);
});
