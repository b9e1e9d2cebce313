import type { Sheet } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import { sectionOf } from './MeasurePage.examples.ts';
import Policies from './Policies.astro';

/** The policies of a measure whose sheets are of another paper. */
function onPaper({ measure, words }: ReturnType<typeof sectionOf>, other: (sheet: Sheet) => Partial<Sheet>) {
  return {
    words,
    measure: { ...measure, sheets: measure.sheets.map((sheet) => ({ ...sheet, ...other(sheet) })) },
  };
}

const numbered = ({ form, own }: Sheet) => ({
  form: {
    ...form,
    sections: [
      { part: 'progress' as const, number: '（2）①' },
      { part: 'text' as const, text: form.texts[0]?.id, number: '（2）③' },
      { part: 'policy' as const, number: '（2）④' },
    ],
  },
  own: {
    ...own,
    texts: own.texts.map((each) => ({ ...each, paragraphs: [], absence: 'blank' as const })),
  },
});

const bare = ({ form, own, record }: Sheet) => ({
  form: { ...form, ratings: [], texts: [] },
  own: { ...own, texts: [] },
  record: { ...record, progress: undefined },
});

export default examplesOf(Policies, {
  'More years than are shown at once': (city) => sectionOf(city('hoshizora'), '101', 'policies'),
  'Years without a sheet': (city) => sectionOf(city('hoshizora'), '102', 'policies'),
  'A paper that numbers its sections, and a text left empty': (city) =>
    onPaper(sectionOf(city('hoshizora'), '202', 'policies'), numbered),
  'A paper without letters, progress or texts': (city) =>
    onPaper(sectionOf(city('hoshizora'), '202', 'policies'), bare),
  'A policy for a year whose sheet is not there yet': (city) =>
    sectionOf(city('maboroshi'), 'nijikake', 'policies'),
});
