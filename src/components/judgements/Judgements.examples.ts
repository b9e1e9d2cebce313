import type { Publication } from '../../domain/publication/publication.ts';
import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import Judgements from './Judgements.astro';

const judgedOn = (city: Publication, id: string) => {
  return { ratings: sheetOf(city, id).own.ratings };
};

/** The same aspects judged twice, by two assessors, and what is to become of it, in words. */
function inTwoRounds(city: Publication) {
  const { ratings } = judgedOn(city, '2024/yuki-akari');
  const inRound = (round: string, assessor: string) => [
    ...ratings.map((rating) => ({
      ...rating,
      axis: {
        ...rating.axis,
        id: `${rating.axis.id}-${round}`,
        name: `${rating.axis.name}（${round}）`,
        assessor,
      },
    })),
    ...ratings.slice(0, 1).map((rating) => ({
      ...rating,
      published: '広げる',
      grade: { grade: '広げる' },
      axis: {
        ...rating.axis,
        id: `direction-${round}`,
        name: `これから（${round}）`,
        assessor,
        order: 'none' as const,
        grades: [{ grade: '広げる' }, { grade: '続ける' }],
      },
    })),
  ];
  const second = inRound('二回目', 'ゆきあかり会議').slice(1);
  return { ratings: [...inRound('一回目', 'ゆきあかり室'), ...second] };
}

export default examplesOf(Judgements, {
  'Several aspects, judged once': (city) => judgedOn(city('yukiguni'), '2024/yuki-akari'),
  'A word without an order': (city) => judgedOn(city('maboroshi'), '2042/nijikake'),
  'A word without an order that has an outline': (city) => {
    const { ratings } = judgedOn(city('maboroshi'), '2042/nijikake');
    return {
      ratings: ratings.map((rating) => ({ ...rating, grade: { grade: 'のばす', tone: 'up' as const } })),
    };
  },
  'Two rounds, one of which leaves an aspect out': (city) => inTwoRounds(city('yukiguni')),
  'A letter whose form draws an outline': (city) => {
    const { ratings } = judgedOn(city('yukiguni'), '2024/yuki-akari');
    const rating = firstOf(ratings);
    return {
      ratings: [{ ...rating, grade: { grade: 'A', label: '大いにある', tone: 'up' as const } }],
    };
  },
});
