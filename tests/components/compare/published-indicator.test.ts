/** What a comparison reads from the published files is what the site's own pages know. */
import { describe, expect, it } from 'vitest';
import { readIndicator } from '../../../src/components/compare/published-indicator.ts';
import { current, type Observation } from '../../../src/domain/observation/observation.ts';
import { newestOf } from '../../../src/domain/publication/publication.ts';
import { publishedFiles } from '../../../src/exports/files.ts';
import { cities } from '../../exports/cities.ts';

/** A statement without what no file holds: where our reading was put right, and where in the original it stands. */
const plain = ({
  corrections: _corrections,
  sourcePage: _page,
  sourceText: _text,
  words: _words,
  ...observation
}: Observation) => observation;

describe.each(cities)('every indicator of $city', ({ publication }) => {
  const files = new Map(publishedFiles(publication).map((file) => [file.name, file]));

  it('has the statements that count today, exact to the decimal, and its unit', () => {
    expect(publication.indicators.length).toBeGreaterThan(10);
    for (const { id, observations, statements } of publication.indicators) {
      const stated = current(observations);
      const toward = stated.findLast(({ targetDirection }) => targetDirection)?.targetDirection;
      const text = new TextDecoder().decode(files.get(`indicators/${id}.json`)!.bytes());
      const read = readIndicator(text, { toward });
      expect(read.stated.map(plain), id).toEqual(stated.map(plain));
      expect(read.unit, id).toBe(newestOf(statements).printed.unit);
      expect(read.sources.length, id).toBeGreaterThan(0);
    }
  });
});
