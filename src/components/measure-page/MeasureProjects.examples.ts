import { examplesOf } from '../../gallery/example.ts';
import MeasureProjects from './MeasureProjects.astro';
import { sectionOf } from './MeasurePage.examples.ts';

export default examplesOf(MeasureProjects, {
  'Projects with codes': (city) => sectionOf(city('hoshizora'), '202', 'projects'),
  'A project that another measure named otherwise': (city) => sectionOf(city('hoshizora'), '101', 'projects'),
  'A project without a code': (city) => sectionOf(city('yukiguni'), 'yuki-akari', 'projects'),
});
