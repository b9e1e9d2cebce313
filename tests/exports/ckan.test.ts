/** What a CKAN harvester gets to read. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ckanAnswer } from '../../src/exports/ckan/action.ts';
import { packageId } from '../../src/exports/ckan/package-id.ts';
import { publishedFiles } from '../../src/exports/files.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';
import { realPublication } from './real-publication.ts';

interface Package {
  id: string;
  name: string;
  title: string;
  notes: string;
  license_id: string;
  isopen: boolean;
  author: string;
  type: string;
  private: boolean;
  state: string;
  version?: string;
  owner_org: string;
  organization: { id: string; name: string; title: string };
  tags: { name: string }[];
  num_tags: number;
  extras: { key: string; value: string }[];
  resources: {
    id: string;
    package_id: string;
    url: string;
    format: string;
    size: number;
    hash: string;
    position: number;
    last_modified?: string;
  }[];
  num_resources: number;
  metadata_modified?: string;
}

interface Found {
  success: boolean;
  result: { count: number; results: Package[] };
}

const real = realPublication();
const search = (publication = real) => JSON.parse(ckanAnswer('package_search', publication)) as Found;
const list = JSON.parse(ckanAnswer('package_list', real)) as { success: boolean; result: string[] };
const { success, result } = search();

it('answers that it has found every data set', () => {
  expect(success && list.success).toBe(true);
  expect(result.count).toBe(result.results.length);
  expect(result.results.map(({ name }) => name)).toEqual(list.result);
  expect(list.result).toContain('122157-measure-sheets-observations');
  const tables = new Set(publishedFiles(real).flatMap(({ table }) => table ?? []));
  expect(list.result).toHaveLength(1 + tables.size);
});

describe.each(result.results)('$name', (found) => {
  it('has a name, an id and tags that CKAN accepts', () => {
    expect(found.name).toMatch(/^[a-z0-9_-]{2,100}$/);
    expect(found.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(
      found.tags.map(({ name }) => name).filter((name) => !/^[\p{L}\p{N} \-_.]{2,100}$/u.test(name)),
    ).toEqual([]);
    expect([found.num_tags, found.num_resources]).toEqual([found.tags.length, found.resources.length]);
  });

  it('keeps the rules of CKAN’s own schema of a package (ckan/logic/schema.py)', () => {
    const day = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}$/;
    const keys = found.extras.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(found.extras.filter(({ key, value }) => key === '' || typeof value !== 'string')).toEqual([]);
    expect(found).toMatchObject({ type: 'dataset', private: false, state: 'active' });
    expect(found.version ?? '').toMatch(/^.{0,100}$/);
    expect(found.metadata_modified).toMatch(day);
    expect(found.owner_org).toBe(found.organization.id);
    for (const { url, size, last_modified, position } of found.resources) {
      expect(URL.canParse(url)).toBe(true);
      expect(Number.isInteger(size) && Number.isInteger(position)).toBe(true);
      expect(last_modified).toMatch(day);
    }
  });

  it('is published under the licence by the site, and says when it changed', () => {
    expect(found).toMatchObject({
      author: real.site.name,
      organization: { title: real.site.name },
      license_id: 'CC-BY-4.0',
      isopen: true,
      metadata_modified: '2026-11-22T00:00:00.000000',
    });
    expect(found.extras).toContainEqual({ key: 'municipality_code', value: '122157' });
  });

  it('gives its files with their true size and checksum', () => {
    for (const { url, size, hash, package_id } of found.resources) {
      const file = publishedFiles(real).find(({ name }) => url === `https://example.org/data/${name}`);
      expect(file, url).toBeDefined();
      expect(size).toBe(file!.bytes().byteLength);
      expect(hash).toBe(createHash('sha256').update(file!.bytes()).digest('hex'));
      expect(package_id).toBe(found.id);
    }
  });
});

it('never uses an id twice', () => {
  const ids = result.results.flatMap(({ id, resources }) => [
    id,
    ...resources.map((resource) => resource.id),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(packageId('a')).toBe(packageId('a'));
});

it('leaves out what the site does not say', () => {
  const [found] = search(publicationOf(writtenSheet())).result.results;
  expect(found).not.toHaveProperty('metadata_modified');
  expect(found?.author).toBe('つきみ市の重点施策');
});
