import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf } from '../../gallery/example.ts';
import SheetLink from './SheetLink.astro';

export default examplesOf(SheetLink, {
  Settled: (city) => ({ sheet: sheetOf(city('hoshizora'), '2022/101') }),
  Budget: (city) => ({ sheet: sheetOf(city('hoshizora'), '2022/101.budget') }),
});
