import { tablesOf } from '../../exports/tables.ts';
import { examplesOf } from '../../gallery/example.ts';
import Conventions from './Conventions.astro';

export default examplesOf(Conventions, {
  'What holds for all tables': (city) => ({ tables: Object.values(tablesOf(city('hoshizora'))) }),
  'Tables of plans alone': (city) => {
    const { plans, plan_measures: measures } = tablesOf(city('hoshizora'));
    return { tables: [plans, measures].flatMap((table) => table ?? []) };
  },
});
