import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import GradeLegend from './GradeLegend.astro';

const axesOf = ({ plans }: Publication, planId: string) => withId(plans, planId).axes;

export default examplesOf(GradeLegend, {
  'One axis': (city) => ({ axes: axesOf(city('hoshizora'), '2020') }),
  'Of one plan among several': (city) => ({ axes: axesOf(city('hoshizora'), '2025'), of: '第2期総合戦略' }),
  'Axes that share their grades': (city) => ({ axes: axesOf(city('yukiguni'), 'yuki-1') }),
  'Axes with different grades, some without an outline': (city) => ({
    axes: axesOf(city('maboroshi'), 'niji'),
  }),
});
