import type { Publication, Sheet } from '../../domain/publication/publication.ts';
import type { Form } from '../../schema/form.ts';
import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf } from '../../gallery/example.ts';
import { paperSections } from '../sheet-page/sections.ts';
import TextFields from './TextFields.astro';

/** The texts of an invented sheet under the first section that holds some, printed by other sections where they are given. */
function textsOn(city: Publication, id: string, sections?: Form['sections']) {
  const printed = sheetOf(city, id);
  const sheet: Sheet = sections ? { ...printed, form: { ...printed.form, sections } } : printed;
  const parts = paperSections(sheet)
    .map((section) => section.parts.filter(({ part }) => part === 'text' || part === 'policy'))
    .find((texts) => texts.length > 0);
  return { sheet, parts: parts ?? [] };
}

/** A sheet whose texts are paragraphs, printed one after another under the head of the first; what it leaves out is blank. */
export function inParagraphs(sheet: Sheet): Sheet {
  const { print: _, ...form } = sheet.form;
  const texts = form.texts.map((field) => ({ ...field, list: false, of: 'sheet' as const }));
  const own = {
    ...sheet.own,
    texts: texts.map((field) => ({
      ...(sheet.own.texts.find((each) => each.field.id === field.id) ?? {
        paragraphs: [],
        absence: 'blank' as const,
        isPrimary: true,
      }),
      field,
    })),
  };
  const sections: Form['sections'] = [
    { part: 'text', number: 'Ⅰ', title: '虹のあらまし', text: 'arisama' },
    { part: 'text', text: 'okuyuki' },
    { part: 'text', text: 'oboe' },
    ...form.sections.filter(({ part }) => part !== 'text'),
  ];
  return { ...sheet, own, form: { ...form, texts, sections } };
}

function paragraphsOn(city: Publication) {
  const sheet = inParagraphs(sheetOf(city, '2042/nijikake'));
  return { sheet, parts: paperSections(sheet)[0]?.parts ?? [] };
}

export default examplesOf(TextFields, {
  'A list alone under the heading of its section': (city) => textsOn(city('hoshizora'), '2021/101'),
  'Lists beside each other with the numbers of the paper': (city) =>
    textsOn(city('hoshizora'), '2021/101', [
      { part: 'progress', number: '（2）①', heading: '施策の検証' },
      { part: 'text', text: 'issues', number: '（2）③', title: '現状と課題' },
      { part: 'policy', number: '（2）④', title: '{year}の方針' },
    ]),
  'The first paragraph under the heading of its section': (city) => {
    const { sheet, parts } = paragraphsOn(city('maboroshi'));
    return { sheet, parts: parts.map((part, index) => (index === 0 ? { ...part, title: '' } : part)) };
  },
  'Paragraphs, one of them left empty': (city) => paragraphsOn(city('maboroshi')),
});
