import { paths } from '../../addresses.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import EndingNote from './EndingNote.astro';
import { endingWords } from './ending-words.ts';

/** What is said of the end of an indicator. */
const ofIndicator = ({ indicators }: Publication, indicatorId: string) =>
  endingWords('指標', withId(indicators, indicatorId));

export default examplesOf(EndingNote, {
  'Listed no more': (city) => ({ words: ofIndicator(city('hoshizora'), '102-kpi-3'), following: [] }),
  'Split into two': (city) => ({
    words: ofIndicator(city('hoshizora'), '202-kpi-2'),
    following: [
      { title: '望遠鏡の貸出件数（市内）', path: paths.indicator('202-kpi-6') },
      { title: '望遠鏡の貸出件数（市外）', path: paths.indicator('202-kpi-7') },
    ],
  }),
  'Nothing has ended': { words: '', following: [] },
});
