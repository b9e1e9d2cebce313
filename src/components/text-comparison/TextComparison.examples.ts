import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf } from '../../gallery/example.ts';
import TextComparison from './TextComparison.astro';

export default examplesOf(TextComparison, {
  'Two years of a measure': (city) => ({
    earlier: sheetOf(city('hoshizora'), '2020/101'),
    later: sheetOf(city('hoshizora'), '2021/101'),
  }),
  'The same sheet once more': (city) => ({
    earlier: sheetOf(city('hoshizora'), '2021/101'),
    later: sheetOf(city('hoshizora'), '2021/101'),
  }),
  'Sheets without texts': (city) => ({
    earlier: sheetOf(city('hotaru'), '2017/sho-1-1-1'),
    later: sheetOf(city('hotaru'), '2018/sho-1-1-1'),
  }),
});
