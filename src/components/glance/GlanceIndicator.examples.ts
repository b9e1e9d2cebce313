import type { IndicatorOnSheet, Publication } from '../../domain/publication/publication.ts';
import { statedOn } from '../../gallery/by-id.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import { sheetAtAGlance } from './Glance.examples.ts';
import GlanceIndicator from './GlanceIndicator.astro';

const indicator = (city: Publication, sheetId: string, id: string) => {
  const { questions, site } = sheetAtAGlance(city, sheetId);
  return { stated: statedOn(city, sheetId, id), questions: questions.get(id) ?? [], site };
};

/** An indicator whose sheet states nothing for its own year. */
const withoutActual = ({ actual: _, ...stated }: IndicatorOnSheet) => stated;

/** An indicator whose grade has a reason of some length. */
function withReason(city: Publication, length: number) {
  const { stated, ...given } = indicator(city, '2021/101', '101-headline-1');
  const ratings = stated.ratings.map((rating) => ({ ...rating, reason: '星'.repeat(length) }));
  return { ...given, stated: { ...stated, ratings } };
}

export default examplesOf(GlanceIndicator, {
  'A value, its target of a later year and its letter': (city) =>
    indicator(city('hoshizora'), '2021/101', '101-headline-1'),
  'A target of the same year': (city) => indicator(city('hoshizora'), '2021/101', '101-kpi-1'),
  'A target that is a direction alone': (city) => indicator(city('hoshizora'), '2021/301', '301-kpi-2'),
  'A value of a calendar year': (city) =>
    indicator(city('maboroshi'), '2042/shizukutori', 'shizukutori-kpi-2'),
  'A year without a value, and a number before it': (city) => {
    const { stated, ...given } = indicator(city('hoshizora'), '2021/101', '101-headline-1');
    return { ...given, stated: { ...withoutActual(stated), ratings: [] } };
  },
  'A grade without a value of its year': (city) => {
    const { stated, ...given } = indicator(city('hoshizora'), '2021/101', '101-headline-1');
    return { ...given, stated: withoutActual(stated) };
  },
  'A word in place of the value': (city) => indicator(city('hoshizora'), '2020/101', '101-kpi-1'),
  'No target': (city) => indicator(city('maboroshi'), '2041/nijikake', 'nijikake-kpi-2'),
  'A target that cannot be placed': (city) => {
    const { stated, ...given } = indicator(city('hoshizora'), '2021/101', '101-headline-1');
    const { value: _, ...target } = firstOf(stated.targets);
    return { ...given, stated: { ...stated, target: { ...target, absence: 'unplaced' as const } } };
  },
  'No column for the year': (city) => {
    const { stated, ...given } = indicator(city('hoshizora'), '2021/101', '101-headline-1');
    return { ...given, stated: { ...withoutActual(stated), actuals: [] } };
  },
  'Neither value nor target': (city) => {
    const { stated, ...given } = indicator(city('maboroshi'), '2041/nijikake', 'nijikake-kpi-2');
    return { ...given, stated: { ...withoutActual(stated), actuals: [] } };
  },
  'A reason as long as may be': (city) => withReason(city('hoshizora'), 160),
  'A reason that is too long': (city) => withReason(city('hoshizora'), 161),
  'A question': (city) => indicator(city('maboroshi'), '2042/nijikake', 'nijikake-kpi-2'),
  'An answered question': (city) => indicator(city('maboroshi'), '2041/nijikake', 'nijikake-kpi-2'),
  'Questions, some of them answered': (city) =>
    indicator(city('maboroshi'), '2042/shizukutori', 'shizukutori-kpi-1'),
});
