import { paths } from '../../addresses.ts';
import { newestOf, type Indicator } from '../../domain/publication/publication.ts';
import { indicatorTitle } from '../../text/indicator-page.ts';
import { measureTitle } from '../../text/registration.ts';
import type { SearchRecord } from '../record.ts';
import { indicatorFacts, yearsStated } from './facts.ts';
import { namesOf } from './reading.ts';

/** An indicator under every name and number it has had and every word people use for it, with our explanation. */
export function indicatorRecord(indicator: Indicator): SearchRecord {
  const { id, reading, statements } = indicator;
  const { printed, sheet, project, kind } = newestOf(statements);
  const measures = indicator.measures.map(measureTitle).join('、');
  return {
    kind: 'indicator',
    title: indicatorTitle(printed, sheet),
    context: project ? `${project.printed.name}（${measures}）` : measures,
    path: paths.indicator(id),
    ...namesOf(reading, [
      printed.name,
      ...statements.flatMap((each) => [each.printed.name, indicatorTitle(each.printed, each.sheet)]),
    ]),
    text: [
      ...statements.flatMap((each) => [each.printed.crossReferences ?? [], each.printed.unit ?? []].flat()),
      ...(reading.explanation === undefined ? [] : [reading.explanation]),
    ],
    years: yearsStated(indicator.observations),
    facts: indicatorFacts(indicator),
    ...(kind === 'headline' ? { leads: true } : {}),
  };
}
