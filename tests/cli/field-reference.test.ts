import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldReference } from '../../src/cli/field-reference.ts';
import { bare, describedFields } from '../../src/schema/field-list.ts';
import { recordFiles } from '../../src/schema/record-files.ts';
import { isNeeded, wordByDefault, writtenAs } from '../../src/schema/written-as.ts';
import { listFiles, type FileKind } from '../../src/loader/folder-listing.ts';
import { checkout } from './building.ts';

const reference = fieldReference();
const sectionOf = (id: string) => reference.split('<a id="').find((part) => part.startsWith(`${id}"`)) ?? '';

it('FIELDS.ja.md is what the schemas say: npm run fields writes it', () => {
  expect(readFileSync(join(checkout, 'FIELDS.ja.md'), 'utf8')).toBe(reference);
});

it('knows every kind of file that a content folder may hold', () => {
  const at = new Map(
    recordFiles.map(({ file }) => [file as string, { is: 'file' as const, bytes: () => undefined }]),
  );
  const { problems, incomplete, frozen, ...listed } = listFiles(at, 'content');
  expect([problems, frozen, [...incomplete]]).toEqual([[], [], []]);
  // What stands beside a release's record has no fields: its archive and its seal.
  const kinds = Object.entries(listed) as [FileKind, string[]][];
  expect(kinds.filter(([, files]) => files.length !== 1)).toEqual([]);
});

/** The value that one item of a field has, whether it stands alone, in a list or under a name. */
function itemOf(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = bare(schema)._zod;
  if (def.type === 'array') return itemOf(def.element);
  return def.type === 'record' ? itemOf(def.valueType) : schema;
}

describe.each(recordFiles)('$file', ({ id, schema }) => {
  const fields = describedFields(schema);
  const section = sectionOf(id);

  it('has a row for every field, or for what holds the same fields', () => {
    const shown = [...section.matchAll(/^\| `([^`]+)` \|.*$/gm)].map(([row, path]) => ({ path: path!, row }));
    const elsewhere = shown.filter(({ row }) => row.includes('と同じ項目')).map(({ path }) => path);
    const missing = fields.filter(
      ({ path }) =>
        !shown.some((each) => each.path === path) &&
        !elsewhere.some((each) => /^[.[]/.test(path.slice(each.length)) && path.startsWith(each)),
    );
    expect(fields.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it('says what each field means, whether it is needed, and what may be written', () => {
    for (const { path, ja, schema: field, with: told } of fields) {
      const row = section
        .split('\n')
        .find((line) => line.startsWith(`| \`${path}\` | ${ja}`) && (!told || line.includes(told.word)));
      if (!row) continue;
      const [, , , needed, written] = row.split(' | ');
      expect([path, needed ?? row]).toEqual([path, expect.anything()]);
      expect(row.includes(' | 要 | '), path).toBe(!z.safeParse(field, undefined).success);
      expect(written ?? row, path).toBeTruthy();
    }
  });

  it('gives examples that are accepted', () => {
    const examples = fields.flatMap(({ path, schema: field }) =>
      [...writtenAs(field).matchAll(/`([^`]+)`/g)].map(([, example]) => ({ path, example: example!, field })),
    );
    const refused = examples.filter(({ example, field }) => {
      const item = itemOf(field);
      const data = load(example, { schema: FAILSAFE_SCHEMA });
      return !z.safeParse(item, data).success && !z.safeParse(field, data).success;
    });
    expect(refused.map(({ path, example }) => [path, example])).toEqual([]);
  });
});

describe('what may be written', () => {
  const enumOf = (error?: string) => z.enum(['one', 'two'], error === undefined ? {} : { error });

  it.each<[what: string, schema: z.ZodType, words: string]>([
    ['words whose meaning is told', enumOf('one（1つ）か two（2つ）を書きます。'), 'one（1つ）か two（2つ）'],
    ['words of which not all are told', enumOf('one（1つ）を書きます。'), '`one`、`two` のどれか'],
    ['words alone', enumOf(), '`one`、`two` のどれか'],
    ['one word', z.literal('one'), '`one`'],
    ['a list', z.array(z.literal('one')).optional(), '「- 」で1つずつ：`one`'],
    ['fields', z.strictObject({}).default({}), '下の項目'],
    ['one of two kinds', z.union([z.strictObject({}), z.literal('one')]), '下の項目、または `one`'],
    ['something under names', z.partialRecord(enumOf(), z.literal('x')), '`x`。名前は `one`、`two` のどれか'],
    ['something under columns', z.record(z.string(), z.literal('x')), '列ごとに：`x`'],
    ['a kind that says itself', z.string().meta({ written: 'かな' }).transform(String).optional(), 'かな'],
  ])('is told of %s', (_, schema, words) => {
    expect(writtenAs(schema)).toBe(words);
  });

  it('must be told by a kind of value that nothing is known of', () => {
    expect(() => writtenAs(z.string())).toThrow('give its schema a `written`');
  });

  it('need not be written where it is optional or something counts instead', () => {
    expect([z.literal('a'), z.literal('a').optional(), z.literal('a').default('a')].map(isNeeded)).toEqual([
      true,
      false,
      false,
    ]);
    expect(
      [z.string().default('cost'), z.boolean().default(false), z.number().default(1)].map(wordByDefault),
    ).toEqual(['cost', 'false', '1']);
    expect([z.array(z.string()).default([]), z.string()].map(wordByDefault)).toEqual([undefined, undefined]);
  });
});
