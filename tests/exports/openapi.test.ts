/** The description of the files' addresses, against the schema of OpenAPI itself, and against the files. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { absolute, paths } from '../../src/addresses.ts';
import { filesByName } from '../../src/exports/files.ts';
import { tableSchema } from '../../src/exports/json-schema.ts';
import { openApi } from '../../src/exports/openapi.ts';
import { tablesOf } from '../../src/exports/tables.ts';
import { everyContent } from '../cities/every-city.ts';
import { publicationIn } from '../share/cities.ts';

interface Described {
  servers: { url: string }[];
  paths: Record<string, { get: { operationId: string; parameters?: { name: string; example: string }[] } }>;
}

describe.each(everyContent)('the interface of %s', (content) => {
  const publication = publicationIn(content);
  const text = openApi(publication);
  const described = JSON.parse(text) as Described;

  /** What the validator says, which knows the schemas of the tables by their addresses. */
  const validated = async (written: string) => {
    const validator = new Validator();
    for (const table of Object.values(tablesOf(publication)))
      await validator.addSpecRef(tableSchema(table), absolute(paths.tableSchema(table.name)));
    const { valid } = await validator.validate(written);
    return { valid, version: validator.version };
  };

  it('keeps to OpenAPI 3.1', async () => {
    expect(await validated(text)).toEqual({ valid: true, version: '3.1' });
    expect(await validated(text.replace('"openapi": "3.1.0"', '"openapi": "3.1.0", "got": 1'))).toMatchObject(
      {
        valid: false,
      },
    );
  });

  it('names files that are there, each once', () => {
    const files = filesByName(publication);
    const operations = Object.values(described.paths).map(({ get }) => get.operationId);
    expect(new Set(operations).size).toBe(operations.length);
    const data = Object.entries(described.paths).filter(
      ([path]) => path.startsWith('/data/') && path !== `/${paths.checksums}`,
    );
    expect(data.length).toBeGreaterThan(10);
    for (const [path, { get }] of data) {
      const name = (get.parameters ?? []).reduce(
        (all, { name: parameter, example }) => all.replace(`{${parameter}}`, example),
        path.slice('/data/'.length),
      );
      expect(files.has(name), name).toBe(true);
    }
    expect(described.servers.map(({ url }) => `${url}/`)).toEqual([absolute(paths.home)]);
  });
});
