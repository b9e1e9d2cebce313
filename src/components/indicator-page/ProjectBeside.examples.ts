import type { Publication } from '../../domain/publication/publication.ts';
import { indicatorOf } from '../../gallery/by-id.ts';
import { examplesOf } from '../../gallery/example.ts';
import ProjectBeside from './ProjectBeside.astro';

const beside = (city: Publication, id: string) => ({ indicator: indicatorOf(city, id) });

export default examplesOf(ProjectBeside, {
  'The project whose outcome it is': (city) => beside(city('hoshizora'), '1010-outcome-1'),
  'A project that states the same figure': (city) => beside(city('hoshizora'), '101-kpi-4'),
  'A project with several figures': (city) => beside(city('maboroshi'), 'shizuku-outcome-1'),
  'Projects of two figures that are read as the same': (city) => {
    const { indicator } = beside(city('hoshizora'), '101-kpi-4');
    const other = indicatorOf(city('hoshizora'), '1010-outcome-1');
    return { indicator: { ...indicator, sameAs: [...indicator.sameAs, other] } };
  },
  'No project': (city) => beside(city('hoshizora'), '101-headline-1'),
});
