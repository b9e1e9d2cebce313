/** Every leaf of every schema says where it comes out, and stands in まぼろし村, so that the other tests of this folder can see it there. */
import { afterAll, describe, expect, it } from 'vitest';
import { isChanged } from './changes.ts';
import { everyLeaf, type Leaf } from './leaves.ts';
import { refused, repeats } from './references.ts';
import { Village } from './samples.ts';

const village = new Village();
const leaves = everyLeaf();

afterAll(() => village.leave());

const sampled = leaves.filter(({ name, exempt }) => exempt === undefined && !refused.has(name));
const namesOf = (some: readonly Leaf[]) => some.map(({ name }) => name);

describe('every leaf of the schemas', () => {
  it('is found', () => {
    expect(leaves.length).toBeGreaterThan(370);
    expect(new Set(leaves.map(({ name }) => name)).size).toBe(leaves.length);
  });

  it('says where it comes out, or why nowhere', () => {
    expect(
      namesOf(leaves.filter(({ said, exempt }) => said.length > 0 === (exempt !== undefined))),
      "Write beside the description of each of these in src/schema where it comes out, `said: ['page', 'file']`, or `exempt` with the reason why nowhere",
    ).toEqual([]);
  });

  it('stands in まぼろし村', () => {
    expect(
      namesOf(sampled.filter(({ name }) => village.of(name).length === 0)),
      'Write each of these in tests/cities/maboroshi/content, with a value that occurs nowhere else',
    ).toEqual([]);
  });

  it('has a value of its own there, where it is a text or a number', () => {
    const ownValues = sampled.filter(
      (leaf) => !isChanged(leaf) && leaf.kind !== 'id' && !repeats.has(leaf.name),
    );
    expect(ownValues.length).toBeGreaterThan(200);
    expect(
      namesOf(ownValues.filter((leaf) => village.ownOf(leaf).length === 0)),
      'Give each of these a value in tests/cities/maboroshi/content that occurs nowhere else, nor in a longer one, so that a test can tell where it comes out',
    ).toEqual([]);
  });
});

describe('what the tests of this folder make exceptions of', () => {
  it('is still there', () => {
    const names = new Set(leaves.map(({ name }) => name));
    expect([...refused.keys(), ...repeats.keys()].filter((name) => !names.has(name))).toEqual([]);
    expect([...refused.keys()].filter((name) => village.of(name).length > 0)).toEqual([]);
  });
});
