import type { Rating } from '../../domain/rating/rating.ts';
import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, firstOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import PublishedRating from './PublishedRating.astro';

const on = (name: ExampleCity, id: string, holds: (rating: Rating) => boolean) => (city: CityReader) => {
  const { ratings, form } = sheetOf(city(name), id);
  return { rating: firstOf(ratings, holds), form };
};

export default examplesOf(PublishedRating, {
  'Worked out beside the reason': on('hoshizora', '2021/101', ({ published }) => published === 'D'),
  'Worked out without a reason': on('hoshizora', '2020/102', ({ reason }) => reason === undefined),
  'A reason on an axis without a rule': on('tsukimi', '2021/201', ({ published }) => published === 'S'),
  'A reason on one of several axes': on('maboroshi', '2042/nijikake', ({ axis }) => axis.id === 'yukusue'),
  'A reason with triangles for minus': (city) => {
    const { ratings, form } = sheetOf(city('tsukimi'), '2021/201');
    return { rating: { ...firstOf(ratings), reason: '来訪者が前年度より▲120人となりました。' }, form };
  },
  'Neither rule nor reason': on('tsukimi', '2021/201', ({ published }) => published === 'A'),
});
