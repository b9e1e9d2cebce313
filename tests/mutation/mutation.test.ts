import { describe, expect, test } from 'vitest';
import { draw } from './draw.ts';
import { lineOf, mutated, mutationsOf } from './mutation.ts';

const changes = (file: string, text: string) =>
  mutationsOf(file, text).map((mutation) => [mutation.kind, mutated(text, mutation)]);

describe('what may be changed', () => {
  test.each([
    ['a < b;', 'comparison inverted', 'a >= b;'],
    ['a === b;', 'comparison inverted', 'a !== b;'],
    ['f([a, b]);', 'item dropped', 'f([b]);'],
    ['f([a, b]);', 'item dropped', 'f([a, ]);'],
    ["f('目標を達成しました');", 'words swapped', "f('達成を目標しました');"],
    ['f(`実績 ${a} は目標を上回る`);', 'words swapped', 'f(`実績 ${a} は上回るを目標`);'],
    ['f("one other");', 'words swapped', 'f("other one");'],
    ['a[0];', 'index shifted', 'a[1];'],
    ['a.at(-1);', 'index shifted', 'a.at(-2);'],
    ['f(a - 1);', 'index shifted', 'f(a - 2);'],
    ['if (a) b();', 'other branch taken', 'if (!(a)) b();'],
    ['f(a ? b : c);', 'other branch taken', 'f(!(a) ? b : c);'],
    ['f(a && b);', 'other branch taken', 'f(!(a) && b);'],
  ])('%s', (text, kind, after) => {
    expect(changes('some.ts', text)).toContainEqual([kind, after]);
  });

  test.each([
    "import { a } from './a b.ts';",
    "type A = 'one two' | ['three four'];",
    "f({ 'one two': a });",
    "f('settled');",
    'f(12);',
  ])('nothing in %s', (text) => {
    expect(changes('some.ts', text)).toEqual([]);
  });

  test('in an .astro file the frontmatter, and the conditions of its markup', () => {
    const text = `---
const { a } = Astro.props;
const b = a > 1;
---
<p class="a ? b">{b ? <b>text</b> : 'text'}</p>
{b && <p>{a?.c ?? a}</p>}
`;
    const found = mutationsOf('Some.astro', text);
    expect(found.map((mutation) => [lineOf(text, mutation), mutation.before, mutation.after])).toEqual([
      [3, '>', '<='],
      [5, 'b', '!(b)'],
      [6, 'b', '!(b)'],
    ]);
  });
});

describe('what is drawn', () => {
  const text = 'f(a < b, c < d, [a, b], e[0]);';
  const candidates = ['domain', 'loader'].flatMap((room) =>
    mutationsOf('some.ts', text).map((mutation) => ({ room, file: `src/${room}/some.ts`, mutation })),
  );

  test('is the same for the same seed, and other for another', () => {
    expect(draw(candidates, 4, 'one')).toEqual(draw(candidates, 4, 'one'));
    expect(draw(candidates, 4, 'one')).not.toEqual(draw(candidates, 4, 'two'));
  });

  test('takes the rooms in turn, and nothing twice', () => {
    expect(draw(candidates, 4, 'one').map(({ room }) => room)).toEqual([
      'domain',
      'loader',
      'domain',
      'loader',
    ]);
    const all = draw(candidates, 100, 'one');
    expect(all).toHaveLength(candidates.length);
    expect(new Set(all).size).toBe(candidates.length);
  });
});
