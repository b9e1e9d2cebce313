/** The feed, read by a feed reader and, element by element, against what RFC 4287 asks for. */
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { correctionsNewestFirst } from '../../src/domain/publication/correction.ts';
import type { Release } from '../../src/domain/publication/release.ts';
import { atomFeed, departmentFeed, feedLink, measureFeed } from '../../src/exports/feed.ts';
import { corrections } from '../../src/schema/correction.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';
import { publishedCity } from '../domain/published-city.ts';
import { realPublication } from './real-publication.ts';
import { childrenOf, strictXml, type XmlElement } from './strict-xml.ts';

const real = realPublication();
const text = atomFeed(real);
const feed = parseAtomFeed(text);

const textOf = (element: XmlElement, name: string) => childrenOf(element, name)[0]?.text ?? '';

describe.each([
  ['the real content', text],
  ['no sheet', atomFeed(publicationOf())],
  ['two sheets of one day', atomFeed(publicationOf(writtenSheet(), writtenSheet({ phase: 'budget' })))],
  ['hostile words', atomFeed(publicationOf(writtenSheet({ measureName: ']]> & <b>' })))],
])('the feed of %s', (_, xml) => {
  it('is well-formed, and has what RFC 4287 asks of feeds and entries', () => {
    const root = strictXml(xml);
    expect([root.name, root.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    const entries = childrenOf(root, 'entry');
    for (const element of [root, ...entries]) {
      for (const name of ['id', 'title', 'updated']) {
        expect(childrenOf(element, name), name).toHaveLength(1);
        expect(textOf(element, name), name).not.toBe('');
      }
      expect(new URL(textOf(element, 'id')).protocol).toBe('https:');
      expect(textOf(element, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
      expect(textOf(element, 'updated') <= textOf(root, 'updated')).toBe(true);
    }
    expect(textOf(childrenOf(root, 'author')[0]!, 'name')).not.toBe('');
    expect(childrenOf(root, 'link').map(({ attributes }) => attributes['rel'])).toContain('self');
    for (const entry of entries) expect(childrenOf(entry, 'link')).not.toEqual([]);
    const ids = entries.map((entry) => textOf(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('has an entry for the sheet, on the day it was registered', () => {
  expect(feed.title?.value).toBe('旭市 重点施策データの更新情報');
  expect(feed.entries).toHaveLength(1);
  expect(feed.entries?.[0]).toMatchObject({
    id: 'https://example.org/measures/103/2021/',
    title: { value: '103　故郷創出プロジェクト 令和3年度 事後・決算', type: 'html' },
    updated: '2026-11-22T00:00:00.000Z',
    published: '2026-11-22T00:00:00.000Z',
  });
});

it('names the site, and not the city, as its author while the city has not adopted it', () => {
  expect(feed.authors?.map(({ name }) => name)).toEqual([real.site.name]);
});

it('lists the last registered first, and keeps a day that the sheet states when the site changes', () => {
  const publication = publicationOf(
    writtenSheet({ fiscalYear: '令和2年度', recorded: '2026-12-01' }),
    writtenSheet({ fiscalYear: '令和3年度', recorded: '2026-11-01' }),
    writtenSheet({ measure: 'm2' }),
  );
  const changed = { ...publication, site: { ...publication.site, updated: '2027-01-01' } };
  const entries = parseAtomFeed(atomFeed(changed)).entries ?? [];
  expect(entries.map(({ id, updated }) => [id?.slice(19), updated?.slice(0, 10)])).toEqual([
    ['/measures/m2/2021/', '2027-01-01'],
    ['/measures/m1/2020/', '2026-12-01'],
    ['/measures/m1/2021/', '2026-11-01'],
  ]);
});

it('tells of corrections and of frozen releases as well', () => {
  const [correction] = correctionsNewestFirst(
    corrections.parse({
      corrections: [
        {
          date: '2026-12-24',
          sheet: { measure: '103', fiscalYear: '令和3年度' },
          indicator: { id: '103-kpi-10', role: 'actual', period: '令和3年度' },
          old: '59',
          new: '58',
          reason: '8 を 9 と読みちがえていました。',
        },
      ],
    }).corrections,
  );
  const release: Release = {
    name: '2026.1',
    date: '2026-12-01',
    tables: [],
    archive: { name: 'data-2026.1.zip', bytes: 1, sha256: '0'.repeat(64) },
    withdrawals: [
      {
        id: '2026.1-withdrawal-1',
        date: '2026-12-20',
        ground: '個人の名前が入っていました。',
        parts: [{ name: 'data/opinions.csv', bytes: 1, sha256: '1'.repeat(64) }],
      },
    ],
    modified: '2026-12-20',
  };
  const changed = { ...real, corrections: [correction!], releases: [release] };
  const { entries = [], updated } = parseAtomFeed(atomFeed(changed));
  expect(entries.map(({ id }) => id?.slice(19))).toEqual([
    '/changes/#correction-2026-12-24-1',
    '/data/releases/#release-2026.1-withdrawal-1',
    '/data/releases/#release-2026.1',
    '/measures/103/2021/',
  ]);
  expect(entries[0]?.summary?.value).toContain('「59」を「58」に直しました。');
  expect(entries[1]?.summary?.value).toContain('理由：個人の名前が入っていました。');
  expect(updated?.slice(0, 10)).toBe('2026-12-24');

  const change = {
    kind: 'changed' as const,
    table: 'costs',
    key: 'a',
    column: 'amount_yen',
    old: '1',
    new: '2',
  };
  const differences = new Map([['2026.1', { since: '2025.1', changes: [change] }]]);
  const told = parseAtomFeed(atomFeed(changed, undefined, differences)).entries ?? [];
  expect(told[2]?.summary?.value).toMatch(/2025\.1版から、変わった値が1あります。$/);
  expect(told[1]?.summary?.value).toBe(entries[1]?.summary?.value);
});

it('tells of what the city has answered, with the question', () => {
  const city = publishedCity('hoshizora');
  const { entries = [] } = parseAtomFeed(atomFeed(city));
  const answers = entries.filter(({ id }) => id?.includes('#question-'));
  expect(answers.map(({ published }) => published?.slice(0, 10))).toEqual([
    '2025-06-02',
    '2025-05-12',
    '2023-12-18',
    '2022-11-30',
  ]);
  expect(answers[0]).toMatchObject({
    id: 'https://example.org/measures/301/2024/#question-2024-301.running_total_falls.3020-outcome-1.FY2023',
    title: { value: '市の答え：301　夜道あんしんプロジェクト 令和6年度 事後・決算' },
    summary: {
      value:
        '数える範囲や数え方に、変わったところがあるのでしょうか。　返していただいた帽子を、令和5年度から引いて数えることにしたためです。',
    },
  });
});

it('does not know the day it was made', () => {
  expect(atomFeed(realPublication())).toBe(text);
  const updated = (xml: string) => textOf(strictXml(xml), 'updated').slice(0, 10);
  expect(updated(atomFeed(publicationOf(writtenSheet())))).toBe('2022-03-31');
  expect(updated(atomFeed(publicationOf()))).toBe('2020-04-01');
});

it('shows words that look like markup as words', () => {
  const entry = parseAtomFeed(atomFeed(publicationOf(writtenSheet({ measureName: ']]> & <b>' }))))
    .entries?.[0];
  expect(entry?.title?.value).toContain(']]&gt; &amp; &lt;b&gt;');
});

describe('the feed of one thing', () => {
  const city = publishedCity('hoshizora');
  const whole = parseAtomFeed(atomFeed(city)).entries ?? [];

  it('of a measure holds the news of its sheets, each as the feed of the site has it, and no other', () => {
    for (const measure of city.measures) {
      const own = parseAtomFeed(atomFeed(city, measureFeed(measure)));
      expect(own.id).toBe(`https://example.org/measures/${measure.id}/feed.atom`);
      expect(own.title?.value).toContain(measure.name);
      const ids = new Set(measure.sheets.map(({ key }) => key.fiscalYear.replace('FY', '')));
      const entries = own.entries ?? [];
      const ofSheets = entries.filter(({ id }) =>
        id?.startsWith(`https://example.org/measures/${measure.id}/`),
      );
      expect(ofSheets.length).toBeGreaterThanOrEqual(ids.size);
      for (const entry of entries.filter((each) => whole.some(({ id }) => id === each.id)))
        expect(whole).toContainEqual(entry);
    }
  });

  it('of a department holds the sheets that name it', () => {
    const [department] = city.departments;
    const topic = departmentFeed(department!, city);
    const entries = parseAtomFeed(atomFeed(city, topic)).entries ?? [];
    expect(topic.sheets.length).toBeGreaterThan(0);
    expect(topic.sheets.length).toBeLessThan(city.sheets.length);
    for (const { key } of topic.sheets)
      expect(entries.map(({ id }) => id)).toContainEqual(
        expect.stringMatching(`/measures/${key.measureId}/${key.fiscalYear.replace('FY', '')}/`),
      );
    expect(feedLink(topic)).toEqual({
      type: 'application/atom+xml',
      title: topic.title,
      path: `departments/${department!.id}/feed.atom`,
    });
  });

  it('is well-formed and dated where nothing is registered of it', () => {
    const empty = city.measures.find(({ sheets }) => sheets.length === 0) ?? {
      ...city.measures[0]!,
      sheets: [],
    };
    const xml = atomFeed(city, measureFeed(empty));
    expect(() => strictXml(xml)).not.toThrow();
    expect(parseAtomFeed(xml).entries ?? []).toEqual([]);
  });
});
