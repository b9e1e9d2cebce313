import { expect, test } from 'vitest';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { publishedFiles } from '../../src/exports/files.ts';
import {
  indicatorDataset,
  publicationDataset,
  sheetDataset,
} from '../../src/exports/json-ld/page-datasets.ts';
import { citation } from '../../src/text/citation.ts';
import { countCalls } from '../domain/publication/calls.ts';
import { growingCity } from '../domain/publication/growing-city.ts';

/** What a build writes of data, and what every page says of them. */
function writeEverything(publication: Publication): void {
  for (const { format, bytes } of publishedFiles(publication)) {
    // What holds all tables holds the same cells once more.
    if (format !== 'zip' && format !== 'xlsx') bytes();
  }
  publicationDataset(publication);
  for (const sheet of publication.sheets) {
    sheetDataset(sheet, publication);
    citation(publication, 'https://example.org/');
  }
  for (const indicator of publication.indicators) {
    indicatorDataset(indicator, publication);
    citation(publication, 'https://example.org/');
  }
}

/** Four times the sheets may cost four times the calls, and a little more for putting them in order. */
const most = { measures: [15, 60], times: 6 } as const;

test('no function is called with the square of the sheets to write the data', { timeout: 300_000 }, () => {
  const [few, many] = most.measures.map((measures) =>
    countCalls('src/', () => {
      writeEverything(growingCity(measures));
    }),
  );
  const growing = [...many!]
    .map(([name, calls]) => ({ name, before: few!.get(name) ?? 0, calls }))
    .filter(({ before, calls }) => calls > most.times * Math.max(before, most.measures[1]))
    .map(({ name, before, calls }) => `${name}: ${before} → ${calls} calls`);
  expect(many!.size).toBeGreaterThan(500);
  expect(growing).toEqual([]);
});
