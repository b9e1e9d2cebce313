import { paths } from '../../addresses.ts';
import { newestOf, type Indicator } from '../../domain/publication/publication.ts';
import { indicatorTitle } from '../../text/indicator-page.ts';
import { measureTitle } from '../../text/registration.ts';
import type { SearchRecord } from '../record.ts';
import { readingTexts } from './reading.ts';

/** An indicator under every name and number it has had and every word people use for it, with our explanation. */
export function indicatorRecord(indicator: Indicator): SearchRecord {
  const { id, reading, statements } = indicator;
  const { printed, sheet, project } = newestOf(statements);
  const measures = indicator.measures.map(measureTitle).join('、');
  return {
    kind: 'indicator',
    title: indicatorTitle(printed, sheet),
    context: project ? `${project.printed.name}（${measures}）` : measures,
    path: paths.indicator(id),
    text: [
      id,
      ...statements.map((each) => indicatorTitle(each.printed, each.sheet)),
      ...statements.flatMap((each) => [each.printed.crossReferences ?? [], each.printed.unit ?? []].flat()),
      ...readingTexts(reading),
    ],
  };
}
