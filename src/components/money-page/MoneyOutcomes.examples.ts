import { examplesOf, firstOf, withId } from '../../gallery/example.ts';
import MoneyOutcomes from './MoneyOutcomes.astro';

export default examplesOf(MoneyOutcomes, {
  'A cost and an outcome in money': (city) => {
    const measure = withId(city('hoshizora').measures, '101');
    const project = firstOf(measure.projects);
    const inYen = project.indicators.map((indicator) => ({
      ...indicator,
      observations: indicator.observations.map((each) => ({ ...each, unit: '万円' })),
    }));
    return { measure: { ...measure, projects: [{ ...project, indicators: inYen }] } };
  },
});
