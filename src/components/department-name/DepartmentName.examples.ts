import { examplesOf } from '../../gallery/example.ts';
import type { Department } from '../../schema/department.ts';
import DepartmentName from './DepartmentName.astro';

/** Two departments that bore one name, one after the other. */
const departments: Department[] = [
  {
    id: 'kanko',
    names: [
      { name: '観光課', to: 'FY2021' },
      { name: '観光交流課', from: 'FY2022' },
    ],
    successors: [],
  },
  { id: 'machi', names: [{ name: '観光課', from: 'FY2022' }], successors: [] },
];

export default examplesOf(DepartmentName, {
  'A name of its time': { name: '観光課', fiscalYear: 'FY2021', departments },
  'The same name, of another department since': { name: '観光課', fiscalYear: 'FY2022', departments },
  'A name that no department bore in that year': { name: '観光交流課', fiscalYear: 'FY2021', departments },
  'A name that is not registered': { name: '委員会事務局', fiscalYear: 'FY2021', departments },
});
