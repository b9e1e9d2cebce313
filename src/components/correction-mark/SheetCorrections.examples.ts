import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import SheetCorrections from './SheetCorrections.astro';

const sheetOf = ({ sheets }: Publication, sheetId: string) => ({
  sheet: withId(sheets, sheetId),
});

export default examplesOf(SheetCorrections, {
  'A value and texts were corrected': (city) => sheetOf(city('maboroshi'), '2042/nijikake'),
  'Opinions were corrected': (city) => sheetOf(city('hoshizora'), '2021/101'),
  'Nothing was corrected': (city) => sheetOf(city('yukiguni'), '2024/kamakura'),
});
