import { describe, expect, it } from 'vitest';
import links from '../../src/components/download-links/DownloadLinks.examples.ts';
import { fileLinks } from '../../src/components/download-links/file-links.ts';
import { rendered } from './rendered.ts';

describe('links that save files', () => {
  it('say the format, what the file holds and how large it is, and save it', async () => {
    const shown = await rendered(links, 'Files of one thing among others, with their size');
    const items = shown.getAllByRole('link');
    expect(items.map((link) => [link.textContent.trim(), link.getAttribute('href')])).toEqual([
      ['CSV（評価）（2.7 KB）', '/data/ratings.csv'],
      ['JSON（評価）（12 KB）', '/data/ratings.json'],
    ]);
    for (const link of items) expect(link.hasAttribute('download')).toBe(true);
  });
  it('say no more than the format where nothing else is known', async () => {
    const shown = await rendered(links, 'Files that stand alone');
    expect(shown.getByRole('link').textContent.trim()).toBe('SVG');
    expect(shown.getByRole('link').getAttribute('href')).toBe('/data/measures/103/2021-costs.svg');
  });
});

it('the links to published files have the name of the format and the size of what is in them', () => {
  const file = (name: string, format: 'en.csv' | 'parquet', size: number) => ({
    name,
    format,
    mediaType: '',
    title: { ja: '評価', en: 'Ratings' },
    bytes: () => new Uint8Array(size),
    size: () => size,
    sha256: () => '',
  });
  expect(
    fileLinks([file('ratings.en.csv', 'en.csv', 2700), file('ratings.parquet', 'parquet', 640)]),
  ).toEqual([
    { name: 'ratings.en.csv', label: '英語見出しCSV', size: '2.7 KB' },
    { name: 'ratings.parquet', label: 'Parquet', size: '640 B' },
  ]);
});
