import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, firstOf, withId } from '../../gallery/example.ts';
import OpinionPair from './OpinionPair.astro';

/** An opinion of a sheet, with the place that its number leads to. */
const pairOf = ({ sheets }: Publication, id: string, number: number) => {
  const sheet = withId(sheets, id);
  return {
    pair: firstOf(sheet.record.opinions, (each) => each.number === number),
    sheet,
    href: `#opinion-${number}`,
    label: `意見 ${number} へのリンク`,
  };
};

export default examplesOf(OpinionPair, {
  'An opinion with its answer': (city) => pairOf(city('hoshizora'), '2021/101', 1),
  'An opinion put right': (city) => pairOf(city('hoshizora'), '2021/101', 2),
  'No answer': (city) => pairOf(city('hoshizora'), '2021/101', 3),
  'From whom it came, how far the answer is and what came of it': (city) =>
    pairOf(city('maboroshi'), '2042/nijikake', 83),
  'An answer put right': (city) => {
    const { sheet, ...given } = pairOf(city('hoshizora'), '2021/101', 2);
    const corrections = sheet.corrections.map((each) =>
      each.text ? { ...each, text: { ...each.text, field: 'answer' as const } } : each,
    );
    return { ...given, sheet: { ...sheet, corrections } };
  },
  'Under a heading of its sheet': (city) => ({
    ...pairOf(city('hoshizora'), '2021/101', 1),
    level: 4 as const,
  }),
});
