import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import LeadDepartment from './LeadDepartment.astro';

const leadOf = ({ sheets, departments }: Publication, sheetId: string) => ({
  sheet: withId(sheets, sheetId),
  departments,
});

export default examplesOf(LeadDepartment, {
  'A department under the name it had': (city) => leadOf(city('hoshizora'), '2021/101'),
  'A name that our reading cannot place': (city) => leadOf(city('hoshizora'), '2023/yoi-no-wa'),
  'The same, with the word explained': (city) => ({
    ...leadOf(city('hoshizora'), '2023/yoi-no-wa'),
    glossary: [],
  }),
  'A paper without such a cell': (city) => leadOf(city('maboroshi'), '2042/nijikake.budget'),
});
