import type { Publication } from '../../domain/publication/publication.ts';
import type { ProgressRecord } from '../../schema/sheet.ts';
import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, firstOf, withId } from '../../gallery/example.ts';
import ProgressShares from './ProgressShares.astro';

const progressOn = (city: Publication, id: string) => {
  const sheet = sheetOf(city, id);
  return { sheet, progress: firstOf([sheet.record.progress].flatMap((progress) => progress ?? [])) };
};

/** A sheet of an invented city that reports other progress. */
const reporting = ({ sheets }: Publication, steps: ProgressRecord['steps']) => {
  const sheet = withId(sheets, '2021/101');
  return { sheet, progress: { steps } };
};

export default examplesOf(ProgressShares, {
  'Shares that tell how many projects each step has': (city) => progressOn(city('hoshizora'), '2021/101'),
  'Printed counts and a remark': (city) => progressOn(city('maboroshi'), '2042/nijikake'),
  'Shares without counts': (city) =>
    reporting(city('hoshizora'), [
      { step: '順調', share: '33.3' },
      { step: '停滞', share: '66.7' },
    ]),
  'Printed counts of every step, one of them zero': (city) =>
    reporting(city('hoshizora'), [
      { step: '順調', share: '50.0', count: 7 },
      { step: 'おおむね順調', share: '28.6', count: 4 },
      { step: 'やや遅れ', share: '0.0', count: 0 },
      { step: '停滞', share: '7.1', count: 1 },
      { step: '未着手', share: '14.3', count: 2 },
    ]),
  'A step that the form does not name, and shares that miss the whole': (city) =>
    reporting(city('hoshizora'), [
      { step: '順調', share: '50.0', count: 1 },
      { step: 'ねむっている', share: '49.0', count: 1 },
    ]),
});
