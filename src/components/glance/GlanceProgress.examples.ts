import type { Publication } from '../../domain/publication/publication.ts';
import type { ProgressRecord } from '../../schema/sheet.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import GlanceProgress from './GlanceProgress.astro';

/** A sheet of an invented city that reports other progress. */
const reporting = ({ sheets }: Publication, steps: ProgressRecord['steps']) => {
  const sheet = withId(sheets, '2021/101');
  return { sheet, progress: { steps } };
};

export default examplesOf(GlanceProgress, {
  'Shares without counts': (city) =>
    reporting(city('hoshizora'), [
      { step: '順調', share: '33.3' },
      { step: '停滞', share: '66.7' },
    ]),
  'Counts to be counted by eye, one of them zero': (city) =>
    reporting(city('hoshizora'), [
      { step: '順調', share: '50.0', count: 7 },
      { step: 'おおむね順調', share: '28.6', count: 4 },
      { step: 'やや遅れ', share: '0.0', count: 0 },
      { step: '停滞', share: '7.1', count: 1 },
      { step: '未着手', share: '14.3', count: 2 },
    ]),
  'More counts than can be counted': (city) =>
    reporting(city('hoshizora'), [
      { step: '順調', share: '60.0', count: 61 },
      { step: '停滞', share: '40.0', count: 40 },
    ]),
  'As many counts as can be counted': (city) =>
    reporting(city('hoshizora'), [
      { step: '順調', share: '60.0', count: 60 },
      { step: '停滞', share: '40.0', count: 40 },
    ]),
  'A step that the form does not name, and shares that miss the whole': (city) =>
    reporting(city('hoshizora'), [
      { step: '順調', share: '50.0', count: 1 },
      { step: 'ねむっている', share: '49.0', count: 1 },
    ]),
});
