import { afterwardsOf } from '../../domain/over-years/measure-afterwards.ts';
import { plansWithLeads } from '../../domain/publication/department.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import MeasureHead from './MeasureHead.astro';
import { measureOf } from './MeasurePage.examples.ts';

const head = (city: Publication, id: string) => {
  const { measure, publication } = measureOf(city, id);
  const { departments, glossary } = publication;
  const led = plansWithLeads(publication).has(measure.plan.id);
  return { measure, afterwards: afterwardsOf(measure, publication), departments, glossary, led };
};

export default examplesOf(MeasureHead, {
  'A measure of two plans': (city) => head(city('hoshizora'), '101'),
  'A measure that the next plan leaves out, its number given to another': (city) =>
    head(city('hoshizora'), '103'),
  'A measure of the last plan whose number was another one’s': (city) => head(city('hoshizora'), '2025-103'),
  'A measure without a number whose goal is not known': (city) => head(city('hoshizora'), 'yoi-no-wa'),
  'A measure without a sheet': (city) => head(city('hoshizora'), 'uchu-koeki'),
  'A measure of sheets that name no department': (city) => head(city('hotaru'), 'sho-1-1-1'),
  'A measure that bore another name': (city) => head(city('maboroshi'), 'nijikake'),
  'A goal without a name': (city) => {
    const given = head(city('tsukimi'), '201');
    return { ...given, measure: { ...given.measure, goalRecord: { id: '1', number: '1', level: '目標' } } };
  },
  'A plan without goals': (city) => {
    const given = head(city('tsukimi'), '201');
    return { ...given, measure: { ...given.measure, plan: { ...given.measure.plan, goals: [] } } };
  },
});
