import { plansOver } from '../../domain/over-years/sheet-years.ts';
import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import SheetHead from './SheetHead.astro';

const of = (name: ExampleCity, id: string) => (city: CityReader) => ({
  sheet: sheetOf(city(name), id),
  glossary: city(name).glossary,
  over: plansOver(city(name)),
});

export default examplesOf(SheetHead, {
  'A settled sheet beside a budget of its year': of('hoshizora', '2022/101'),
  'A budget': of('hoshizora', '2022/101.budget'),
  'A measure without a goal, a department that could not be placed': of('hoshizora', '2023/yoi-no-wa'),
  'An interim review': of('maboroshi', '2042/nijikake'),
  'A final review': (city) => {
    const { sheet, ...rest } = of('maboroshi', '2042/nijikake')(city);
    return { ...rest, sheet: { ...sheet, record: { ...sheet.record, kind: 'final' as const } } };
  },
  'A sheet of every year': of('hoshizora', '2022/201'),
});
