import { describe, expect, it } from 'vitest';
import { judgementGrid } from '../../src/components/judgements/grid.ts';
import judgements from '../../src/components/judgements/Judgements.examples.ts';
import { gradesOfAxes, roundsLead } from '../../src/components/judgements/Judgements.words.ts';
import type { Rating } from '../../src/domain/rating/rating.ts';
import { allSaid, rowsSaid } from './reading.ts';
import { rendered } from './rendered.ts';

const twice = 'Two rounds, one of which leaves an aspect out';

/** A grade of a measure on an axis of this name. */
const on = (name: string, published: string, more: Partial<Rating['axis']> = {}): Rating =>
  ({
    subject: { type: 'measure', id: 'm' },
    axis: {
      id: name,
      name,
      rates: ['measure'],
      order: 'best_first',
      grades: [{ grade: 'A' }, { grade: 'B' }],
      ...more,
    },
    published,
    grade: { grade: published },
  }) as unknown as Rating;

describe('the judgements of a sheet', () => {
  it('stand with aspects down and rounds across, each round with its assessor, and words without an order last', async () => {
    const { element } = await rendered(judgements, twice);
    expect(allSaid(element, 'thead th')).toEqual([
      '観点',
      '一回目 評価者　ゆきあかり室',
      '二回目 評価者　ゆきあかり会議',
    ]);
    expect(rowsSaid(element, 'tbody tr').map((cells) => cells.join('｜'))).toEqual([
      '必要性｜一回目 評価 A 大いにある 出歩く人が増えた。｜二回目 評価の記載なし',
      '有効性｜一回目 評価 B ある 雪を固める型を使い、長くもった。｜二回目 評価 B ある 雪を固める型を使い、長くもった。',
      '効率性｜一回目 評価 D あまりない｜二回目 評価 D あまりない',
      'これから｜一回目 評価 広げる 出歩く人が増えた。｜二回目 評価 広げる 出歩く人が増えた。',
    ]);
    expect(allSaid(element, '.unordered th')).toEqual(['これから']);
    expect(allSaid(element, '.note-end')).toEqual([
      'これからは、「広げる」「続ける」のどれかです。これらの語に、よい順番はありません。',
    ]);
  });

  it('are outlined words, all alike: no drawing says that one is better', async () => {
    for (const name of [
      twice,
      'A word without an order',
      'A word without an order that has an outline',
    ] as const) {
      const { element } = await rendered(judgements, name);
      expect(element.querySelector('svg')).toBeNull();
      expect(element.querySelectorAll('.chip').length).toBeGreaterThan(0);
    }
    const { element } = await rendered(judgements, 'A letter whose form draws an outline');
    expect(element.querySelector('.chip')).toBeNull();
    expect(element.querySelector('svg')).not.toBeNull();
  });

  it('are one column where the sheet judges once', async () => {
    const { element } = await rendered(judgements, 'Several aspects, judged once');
    expect(allSaid(element, 'thead th')).toEqual(['観点', '判断']);
    expect(element.querySelector('.who')).toBeNull();
    expect(element.querySelector('.note-end')).toBeNull();
  });
});

it('a bracket is a round only where another axis has the same words before theirs', () => {
  const rounds = (names: string[]) =>
    judgementGrid(names.map((name) => on(name, 'A'))).rounds.map(({ name }) => name);
  expect(rounds(['妥当性（一次）', '妥当性（二次）'])).toEqual(['一次', '二次']);
  expect(rounds(['人口（社会増減）', '効率性'])).toEqual(['']);
});

it('who judged when is told only where the paper says it of every round', () => {
  const first = on('効率性（一次評価）', 'A', { assessor: '所管課' });
  const second = on('効率性（二次評価）', 'B', { assessor: '会議' });
  expect(roundsLead([first, second])).toBe('所管課が一次評価を、会議が二次評価をしました。');
  expect(roundsLead([first, on('効率性（二次評価）', 'B')])).toBe('');
  expect(gradesOfAxes([first, second])).toEqual(['効率性は、「A」「B」のどれかです。']);
});
