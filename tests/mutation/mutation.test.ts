import { describe, expect, test } from 'vitest';
import { draw } from './draw.ts';
import { isReadable, lineOf, mutated, mutationsOf } from './mutation.ts';

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

test.each([
  ['some.ts', "const list = f('one two');"],
  ['some.ts', 'const [a, b] = [1, 2]; f(`a b ${c} d e`);'],
  ['Some.astro', "---\nconst a = b < 1;\n---\n<p>{a ? 'b' : 'c'}</p>\n"],
])('a file that can be read can be read with each change: %s', (file, text) => {
  for (const mutation of mutationsOf(file, text)) expect(isReadable(file, text, mutation)).toBe(true);
});

test('a change that leaves no program is known', () => {
  const broken = { kind: 'item dropped', start: 0, before: 'f(', after: '' } as const;
  expect(isReadable('some.ts', 'f(a);', broken)).toBe(false);
  expect(isReadable('Some.astro', '---\nf(a);\n---\n', { ...broken, start: 4 })).toBe(false);
});

describe('what is drawn', () => {
  const text = 'f(a < b, c < d, [a, b], e[0]);';
  const candidates = ['domain', 'loader'].flatMap((room) =>
    mutationsOf('some.ts', text).map((mutation) => ({ room, file: `src/${room}/some.ts`, mutation })),
  );

  const drawn = (seed: string) => [...draw(candidates, seed)];

  test('is the same for the same seed, and other for another', () => {
    expect(drawn('one')).toEqual(drawn('one'));
    expect(drawn('one')).not.toEqual(drawn('two'));
  });

  test('takes the rooms in turn, and nothing twice', () => {
    expect(
      drawn('one')
        .slice(0, 4)
        .map(({ room }) => room),
    ).toEqual(['domain', 'loader', 'domain', 'loader']);
    const all = drawn('one');
    expect(all).toHaveLength(candidates.length);
    expect(new Set(all).size).toBe(candidates.length);
  });
});
