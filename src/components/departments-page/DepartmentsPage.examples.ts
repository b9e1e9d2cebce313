import { examplesOf } from '../../gallery/example.ts';
import DepartmentsPage from './DepartmentsPage.astro';

export default examplesOf(DepartmentsPage, {
  'With sheets whose lead cannot be placed': (city) => ({ publication: city('hoshizora') }),
  'Departments of projects': (city) => ({ publication: city('maboroshi') }),
  'A renamed department, every lead placed': (city) => ({ publication: city('tsukimi') }),
});
