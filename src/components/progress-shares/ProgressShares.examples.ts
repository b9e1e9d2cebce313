import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import Verification from './Verification.astro';

const on = (name: ExampleCity, id: string) => (city: CityReader) => ({
  sheet: sheetOf(city(name), id),
  words: { id: 'verification', kicker: '（2）', title: '進捗と課題、方針' },
  glossary: city(name).glossary,
});

export default examplesOf(Verification, {
  'Progress, issues and policy': on('hoshizora', '2021/101'),
  'No policy for a year to come': on('hoshizora', '2024/103'),
  'Texts alone': on('hoshizora', '2022/101.budget'),
  'Letters of the measure alone': on('yukiguni', '2024/yuki-akari'),
  'Numbers of the paper': (city) => {
    const { sheet, ...rest } = on('hoshizora', '2021/101')(city);
    const sections = [
      { part: 'progress' as const, number: '（2）①' },
      { part: 'text' as const, text: 'issues', number: '（2）③' },
      { part: 'policy' as const, number: '（2）④' },
    ];
    return { ...rest, sheet: { ...sheet, form: { ...sheet.form, sections } } };
  },
  'Letters, remarks and a section number of the form': on('maboroshi', '2042/nijikake'),
});
