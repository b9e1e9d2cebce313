/** The lists of large cities: what is sent at first stays small, whatever the city has. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { paths } from '../../src/addresses.ts';
import ComparePage from '../../src/components/compare-page/ComparePage.astro';
import IndicatorsPage from '../../src/components/indicators-page/IndicatorsPage.astro';
import OpinionsPage from '../../src/components/opinions-page/OpinionsPage.astro';
import StatusPage from '../../src/components/status-page/StatusPage.astro';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { examplesOf } from '../../src/gallery/example.ts';
import Page from '../../src/layouts/Page.astro';
import { deepCity, wideCity } from '../domain/large-city.ts';
import { rendered } from './rendered.ts';

const cities = { wide: wideCity(), deep: deepCity() };

describe.each(['wide', 'deep'] as const)('in the %s city', (name) => {
  const publication = cities[name];
  const page = { publication, title: '一覧' };
  const lists = {
    status: examplesOf(StatusPage, { large: page }),
    indicators: examplesOf(IndicatorsPage, { large: page }),
    opinions: examplesOf(OpinionsPage, { large: page }),
    compare: examplesOf(ComparePage, { large: page }),
  };

  it.each(Object.keys(lists) as (keyof typeof lists)[])('the page of %s', async (list) => {
    const { html } = await rendered(lists[list], 'large');
    const { nodes, sent } = await framed(publication, html);
    expect(nodes).toBeLessThanOrEqual(1500);
    expect(sent).toBeLessThanOrEqual(30 * 1024);
  });
});

/** A page in its frame: how many elements it has, and how many bytes are sent of it (Brotli). */
async function framed(publication: Publication, html: string): Promise<{ nodes: number; sent: number }> {
  const frame = examplesOf(
    Page,
    { large: { publication, title: '一覧', description: '一覧です。', path: paths.status } },
    { default: html },
  );
  const whole = await rendered(frame, 'large');
  return {
    nodes: whole.html.match(/<[a-z]/g)?.length ?? 0,
    sent: brotliCompressSync(whole.html).length,
  };
}
