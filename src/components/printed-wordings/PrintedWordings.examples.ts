import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf } from '../../gallery/example.ts';
import PrintedWordings from './PrintedWordings.astro';

export default examplesOf(PrintedWordings, {
  'A name that was changed once': (city) => ({
    forms: [
      {
        words: '1030　夜光バス運行事業',
        sheets: ['2020/101', '2021/101'].map((id) => sheetOf(city('hoshizora'), id)),
      },
      { words: '1030　夜光バス運行・増便事業', sheets: [sheetOf(city('hoshizora'), '2023/101.budget')] },
    ],
  }),
});
