/** What a comparison reads from the published files is what the site's own pages know. */
import { describe, expect, it } from 'vitest';
import { readIndicator } from '../../../src/components/compare/published-indicator.ts';
import { lastSettledYear } from '../../../src/domain/measure-scope.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { newestOf } from '../../../src/domain/publication.ts';
import { newest } from '../../../src/domain/series.ts';
import { publishedFiles } from '../../../src/exports/files.ts';
import { cities } from '../../exports/cities.ts';

/** A statement without what no file holds: where our reading was put right. */
const plain = ({ corrections: _, ...observation }: Observation) => observation;

describe.each(cities)('every indicator of $city', ({ publication }) => {
  const files = new Map(publishedFiles(publication).map((file) => [file.name, file]));
  const lastSettled = new Map(
    publication.measures.flatMap((measure) => {
      const year = lastSettledYear(measure);
      return year === undefined ? [] : [[measure.id, year] as const];
    }),
  );

  it('has the statements that count today, exact to the decimal, and its unit', () => {
    expect(publication.indicators.length).toBeGreaterThan(10);
    for (const { id, observations, statements } of publication.indicators) {
      const stated = newest(observations);
      const toward = stated.findLast(({ targetDirection }) => targetDirection)?.targetDirection;
      const text = new TextDecoder().decode(files.get(`indicators/${id}.json`)!.bytes());
      const read = readIndicator(text, { lastSettled, toward });
      expect(read.stated.map(plain), id).toEqual(stated.map(plain));
      expect(read.unit, id).toBe(newestOf(statements).printed.unit);
      expect(read.sources.length, id).toBeGreaterThan(0);
    }
  });
});
