import { examplesOf, firstOf, withId } from '../../gallery/example.ts';
import { costAndOutcomes } from './cost-and-outcome.ts';
import CostAndOutcome from './CostAndOutcome.astro';

export default examplesOf(CostAndOutcome, {
  'An outcome in people': (city) => ({
    project: firstOf(city('hoshizora').projects, (project) => costAndOutcomes(project) !== undefined),
  }),
  'An outcome that is money too': (city) => {
    const project = withId(city('hoshizora').projects, '1010');
    const inYen = project.indicators.map((indicator) => ({
      ...indicator,
      observations: indicator.observations.map((each) => ({ ...each, unit: '万円' })),
    }));
    return { project: { ...project, indicators: inYen } };
  },
  'Nothing that came of it': (city) => ({
    project: firstOf(city('hoshizora').projects, ({ indicators }) => indicators.length === 0),
  }),
});
