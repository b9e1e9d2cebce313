import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf } from '../../gallery/example.ts';
import Opinions from './Opinions.astro';

export default examplesOf(Opinions, {
  'Several opinions': (city) => ({ sheet: sheetOf(city('hoshizora'), '2021/101') }),
  'Numbers far from one': (city) => ({ sheet: sheetOf(city('maboroshi'), '2042/nijikake') }),
});
