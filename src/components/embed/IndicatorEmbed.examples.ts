import { indicatorToday } from '../../domain/over-years/indicator-today.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import IndicatorEmbed from './IndicatorEmbed.astro';

/** An indicator with what it has come to. */
function framed({ indicators, site }: Publication, indicatorId: string) {
  const indicator = withId(indicators, indicatorId);
  return { indicator, today: indicatorToday(indicator), site };
}

export default examplesOf(IndicatorEmbed, {
  'A value, a target and a letter': (city) => framed(city('hoshizora'), '101-kpi-1'),
  'A letter by a target of another year': (city) => framed(city('maboroshi'), 'shizuku-outcome-1'),
  'Letters on several axes': (city) => framed(city('maboroshi'), 'shizukutori-kpi-1'),
  'An outcome of a project': (city) => framed(city('hoshizora'), '1030-outcome-1'),
  'Listed no more': (city) => framed(city('hoshizora'), '102-kpi-3'),
  'It continues another one': (city) => framed(city('hoshizora'), '202-kpi-5'),
  'No number in its last year': (city) => framed(city('hoshizora'), '201-kpi-3'),
  'No value at all': (city) => framed(city('hoshizora'), '201-kpi-5'),
  'Nothing that can be drawn': (city) => {
    const { indicator, ...rest } = framed(city('maboroshi'), 'nijikake-kpi-0');
    return { ...rest, indicator: { ...indicator, observations: [] } };
  },
  'Nothing is reached yet': (city) => {
    const { today, ...rest } = framed(city('hoshizora'), '101-kpi-1');
    const { actual: _actual, rated: _rated, ...before } = today;
    return { ...rest, today: before };
  },
  'Not official, with the day of the data': (city) => framed(city('maboroshi'), 'nijikake-headline-1'),
});
