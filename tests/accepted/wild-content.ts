/**
 * Contents that nobody would write: まぼろし村, which fills in every field of every schema, with some of its values, items, fields and
 * files changed at random, as the schemas allow and beyond. What is drawn is a list of changes, so that a failing one reads as such.
 */
import fc from 'fast-check';
import type { ContentEntry, ContentFiles } from '../../src/loader/content-files.ts';
import { everyLeaf, type Leaf, type LeafKind } from '../said/leaves.ts';
import { Village, type Node, type Sample } from '../said/samples.ts';

const village = new Village();
const samples = village.samples;
const leaves = new Map(everyLeaf().map((leaf) => [leaf.name, leaf]));
const files = [...village.contents().keys()];

/** Samples of each kind of leaf: there are far more texts than anything else, and numbers break more. */
const byKind = [...Map.groupBy(samples, ({ leaf }) => leaves.get(leaf)?.kind).values()];

/** One thing that is done to the content. */
export type WildChange =
  | { do: 'write'; file: string; at: string; value: string }
  | { do: 'leave out'; file: string; at: string }
  | { do: 'double'; file: string; at: string; suffix: string }
  | { do: 'empty'; file: string; at: string }
  | { do: 'remove'; file: string }
  | { do: 'copy'; file: string; to: string };

const oddTexts = [
  ...[
    '=1+1',
    '+1',
    '-1',
    '@x',
    '\t=1',
    '"',
    '""',
    "'",
    ',',
    ';',
    'a;b',
    '|',
    '[',
    ']]>',
    '&amp;',
    '<b>x</b>',
    '</script>',
  ],
  ...[
    '\\',
    '\\n',
    '%',
    '%00',
    '#',
    ' #x',
    '{}',
    '{{x}}',
    '${x}',
    '---',
    '...',
    ': ',
    '- ',
    '`',
    '~',
    'null',
    'NaN',
    'true',
  ],
  ...[
    'a\nb',
    'a\n\nb',
    '\n',
    'a\r\nb',
    ' x ',
    '　',
    '',
    '𠮷野家',
    '👨‍👩‍👧',
    'が',
    'か\u3099',
    '葛\u{E0100}城',
    '塚',
    '﨑',
  ],
  ...[
    '⼈口',
    '市⻑',
    'a\u200bb',
    'a\u202eb',
    '\ufeffx',
    '\ue000',
    '\ufffe',
    '\u0000',
    '\u001b',
    '\u2028',
    '\u0085',
    '\ud800',
  ],
  ...[
    'あ'.repeat(300),
    'x'.repeat(5000),
    'あ'.repeat(32_000),
    'あ'.repeat(32_001),
    'Ａ１',
    '①',
    'constructor',
    '__proto__',
  ],
];

const oddNumbers = [
  ...[
    '0',
    '-0',
    '1',
    '-1',
    '0.0',
    '1.50',
    '0.000001',
    '999999999999999',
    '-999999999999999',
    '9999999999999999',
    '1e3',
  ],
  ...[
    '1,234',
    '1,23',
    '５８',
    '58①',
    '½',
    '100',
    '100.0',
    '100.1',
    '-0.1',
    '0.1',
    '33.3',
    '１．５',
    '▲5',
    '58人',
    '',
    'abc',
  ],
];

const oddPeriods = [
  ...[
    'FY2041',
    'FY2042',
    'FY2043',
    'CY2042',
    '令和24年度',
    '令和24年',
    '令和元年度',
    '平成31年度',
    '昭和70年度',
    '30年',
  ],
  ...[
    '2042年度',
    '2041～43年',
    'FY2042Q1',
    '令和24年10月1日現在',
    '令和24年度（予算）',
    '令和24年度（当初予算）',
    'every_year',
  ],
  ...[
    '令和24年度（見込み）',
    '令和24年度（計画）',
    '0018年',
    'FY9999',
    'FY1868',
    'FY2199',
    '毎年度',
    'R24年度',
    '',
  ],
];

const valuesOf: Record<LeafKind, (leaf: Leaf) => fc.Arbitrary<string>> = {
  text: () =>
    fc.oneof(
      fc.constantFrom(...oddTexts),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    ),
  number: () =>
    fc.oneof(
      fc.constantFrom(...oddNumbers),
      fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map(String),
      fc.integer({ min: -999_999, max: 9_999_999 }).map((number) => String(number / 1000)),
    ),
  date: () =>
    fc.constantFrom(
      '2042-02-29',
      '2044-02-29',
      '2042-12-31',
      '2042-13-01',
      '0001-01-01',
      'きのう',
      '2042/1/1',
      '',
    ),
  address: () =>
    fc.oneof(
      fc.constantFrom(
        ...[
          'https://a.example/施策 シート|[1].pdf',
          'https://施策.example/',
          'http://a.example',
          'ftp://a.example/',
          'a',
        ],
        ...[
          'https://a.example/%E6%96%BD?x=1&y=<b>#z',
          'https://u:p@a.example/',
          'javascript:alert(1)',
          'https://a.example/"x',
        ],
      ),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
    ),
  period: () => fc.constantFrom(...oddPeriods),
  id: () =>
    fc.oneof(
      fc.constantFrom(
        ...[
          'con',
          'nul',
          'index',
          'a.b',
          'a/b',
          '..',
          'A',
          'a b',
          'あ',
          '0',
          '007',
          'x'.repeat(80),
          'x'.repeat(81),
          '',
        ],
      ),
      fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5})?$/),
    ),
  choice: ({ options }) => fc.constantFrom(...options, 'そのほか'),
  yesOrNo: () => fc.constantFrom('true', 'false', 'はい', ''),
};

function written({ leaf, file, at }: Sample): fc.Arbitrary<WildChange> {
  const known = leaves.get(leaf);
  const value = known ? valuesOf[known.kind](known) : fc.constant('x');
  return value.map((each): WildChange => ({ do: 'write', file, at: at.join('/'), value: each }));
}

/** A sample and how far above it the field, item or list stands that is meant. */
const place = fc.record({ sample: fc.constantFrom(...samples), above: fc.integer({ min: 0, max: 3 }) });
const above = ({ sample: { file, at }, above: steps }: { sample: Sample; above: number }) => ({
  file,
  at: at.slice(0, Math.max(1, at.length - steps)).join('/'),
});

const change: fc.Arbitrary<WildChange> = fc.oneof(
  {
    weight: 24,
    arbitrary: fc
      .constantFrom(...byKind)
      .chain((alike) => fc.constantFrom(...alike))
      .chain(written),
  },
  { weight: 9, arbitrary: place.map((each): WildChange => ({ do: 'leave out', ...above(each) })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(place, fc.stringMatching(/^[a-z]{1,4}$/))
      .map(([each, suffix]): WildChange => ({ do: 'double', ...above(each), suffix })),
  },
  { weight: 3, arbitrary: place.map((each): WildChange => ({ do: 'empty', ...above(each) })) },
  { weight: 1, arbitrary: fc.constantFrom(...files).map((file): WildChange => ({ do: 'remove', file })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...files), fc.constantFrom('x.yaml', 'measures/2043/x.yaml', 'glossary/x.yaml'))
      .map(([file, to]): WildChange => ({ do: 'copy', file, to })),
  },
);

/** Some changes. Few of them, because of many one is nearly always refused. */
export const wildChanges = fc.array(change, { minLength: 1, maxLength: 3 });

/** The village after some changes, as files in memory. */
export function wildContent(changes: readonly WildChange[]): ContentFiles {
  const all = village.contents();
  for (const each of changes) {
    if (each.do === 'remove') all.delete(each.file);
    else if (each.do === 'copy') all.set(each.to, structuredClone(all.get(each.file) ?? ''));
    else changeIn(all.get(each.file), each.at.split('/'), each);
  }
  return new Map(
    [...all].map(([path, data]): [string, ContentEntry] => [
      path,
      { is: 'file', bytes: () => new TextEncoder().encode(JSON.stringify(data)) },
    ]),
  );
}

function changeIn(data: Node | undefined, path: readonly string[], change: WildChange): void {
  const holder = path
    .slice(0, -1)
    .reduce<Node | undefined>(
      (node, step) => (typeof node === 'object' ? (node as Record<string, Node>)[step] : undefined),
      data,
    );
  const last = path.at(-1) ?? '';
  // An earlier change has taken it away.
  if (typeof holder !== 'object' || !(last in holder)) return;
  const fields = holder as Record<string, Node>;
  if (change.do === 'write') fields[last] = change.value;
  if (change.do === 'empty' && typeof fields[last] === 'object')
    fields[last] = Array.isArray(fields[last]) ? [] : {};
  if (change.do === 'leave out') {
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else Reflect.deleteProperty(fields, last);
  }
  if (change.do === 'double' && Array.isArray(holder)) {
    const copy = structuredClone(holder[Number(last)]!);
    if (typeof copy === 'object' && !Array.isArray(copy) && typeof copy['id'] === 'string')
      copy['id'] += change.suffix;
    holder.push(copy);
  }
}
