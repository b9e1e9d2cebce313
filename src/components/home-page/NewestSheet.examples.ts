import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import NewestSheet from './NewestSheet.astro';

const newest = ({ sheets, glossary }: Publication, id: string) => ({
  sheet: withId(sheets, id),
  glossary,
});

export default examplesOf(NewestSheet, {
  'Letters, values and targets': (city) => newest(city('hoshizora'), '2025/101'),
  'More indicators than are shown': (city) => newest(city('hoshizora'), '2021/102'),
  'Words and no projects': (city) => newest(city('maboroshi'), '2042/shizukutori'),
  'Amounts that are planned': (city) => newest(city('hoshizora'), '2022/101.budget'),
  'Values older than its year': (city) => {
    const { sheet, glossary } = newest(city('hoshizora'), '2021/101');
    const indicators = sheet.own.indicators.map(({ actual: _, ...stated }) => ({ ...stated, ratings: [] }));
    return { sheet: { ...sheet, own: { ...sheet.own, indicators } }, glossary };
  },
  'Years that have no value': (city) => newest(city('maboroshi'), '2042/nijikake'),
});
