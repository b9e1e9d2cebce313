import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import DepartmentPage from './DepartmentPage.astro';

const pageOf = (publication: Publication, departmentId: string) => ({
  department: withId(publication.departments, departmentId),
  publication,
});

export default examplesOf(DepartmentPage, {
  'A department that was renamed': (city) => pageOf(city('hoshizora'), 'tenmon-kanko'),
  'A department that ended': (city) => pageOf(city('hoshizora'), 'bus'),
  'A department of a project': (city) => pageOf(city('maboroshi'), 'niji'),
  'A department with one name, and no sheet without a lead': (city) => pageOf(city('tsukimi'), 'kikaku'),
});
