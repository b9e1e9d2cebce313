import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import ContactSection from './ContactSection.astro';

const of = (name: ExampleCity, id: string) => (city: CityReader) => {
  const { departments, site } = city(name);
  return { sheet: sheetOf(city(name), id), departments, site };
};

export default examplesOf(ContactSection, {
  'A department that is called otherwise today': of('hoshizora', '2021/101'),
  'A department that can be asked': of('maboroshi', '2042/nijikake'),
  'A site without a contact': of('yukiguni', '2024/yuki-akari'),
});
