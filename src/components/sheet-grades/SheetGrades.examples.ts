import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import SheetGrades from './SheetGrades.astro';

const of = (name: ExampleCity, id: string) => (city: CityReader) => ({ sheet: sheetOf(city(name), id) });

export default examplesOf(SheetGrades, {
  'As many letters as stand side by side': of('hoshizora', '2021/101'),
  'Six letters': of('hoshizora', '2024/102'),
  'Many letters, each once with its number': of('hoshizora', '2021/102'),
  'Several axes': of('yukiguni', '2024/kamakura'),
  'More axes than a cell of a year holds': (city) => ({
    sheet: sheetOf(city('yukiakari'), '2024/3-2-1-04'),
    inCell: true,
  }),
  'Projects on more axes than a cell of a year holds': (city) => {
    const sheet = sheetOf(city('yukiakari'), '2024/3-2-1-04');
    const ratings = ['p1', 'p2', 'p3'].flatMap((id) =>
      sheet.ratings.map((rating) => ({ ...rating, subject: { type: 'project' as const, id } })),
    );
    return { sheet: { ...sheet, ratings }, inCell: true };
  },
  'A form without letters': of('hotaru', '2018/sho-1-1-1'),
  'No letter': of('hoshizora', '2022/101.budget'),
});
