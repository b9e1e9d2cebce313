/** Choices, and names of other things, stand in many places: each is given another valid value, and what is told of its thing must differ. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../../src/domain/publication/publish.ts';
import type { Outlet } from '../../src/schema/described.ts';
import { changesOf, isChanged } from './changes.ts';
import { everyLeaf, type Leaf } from './leaves.ts';
import { differs, Pages } from './outputs.ts';
import { placesOf } from './places.ts';
import { Village } from './samples.ts';

const village = new Village();
const leaves = everyLeaf().filter((leaf) => isChanged(leaf) && leaf.exempt === undefined);
const before = publish(village.read().content!);
let pages: Pages;

beforeAll(async () => {
  pages = await Pages.open();
});
afterAll(async () => {
  village.leave();
  await pages.close();
});

describe('a choice, a period or a name of another thing comes out where it is declared:', () => {
  it.each(leaves)('$name', async (leaf) => {
    const { outlets, valid, problems } = await changedOutlets(leaf);
    expect(valid, `no other value of ${leaf.name} is valid in まぼろし村:\n${problems.join('\n')}`).toBe(
      true,
    );
    expect(
      leaf.said.filter((outlet) => !outlets.has(outlet)),
      `${leaf.name} says that it comes out there, but another value changes nothing: bring it out, or correct \`said\` in src/schema`,
    ).toEqual([]);
  });
});

/** The outlets that say something else where the leaf has another value. */
async function changedOutlets(leaf: Leaf) {
  const outlets = new Set<Outlet>();
  const problems = new Set<string>();
  let valid = false;
  for (const sample of village.of(leaf.name)) {
    for (const changes of changesOf(leaf, sample, village)) {
      const missing = leaf.said.filter((outlet) => !outlets.has(outlet));
      if (missing.length === 0 && valid) break;
      const reading = village.readChanged(changes);
      reading.problems.forEach(({ file, reason }) => problems.add(`${file}: ${reason}`));
      if (!reading.content) continue;
      valid = true;
      const after = publish(reading.content);
      const places = placesOf(sample, village, before);
      for (const outlet of missing)
        if (await differs(outlet, places, [before, after], pages)) outlets.add(outlet);
    }
  }
  return { outlets, valid, problems: [...problems] };
}
