/** Where a style sheet stands decides how strong its rules are, whatever else a page is sent and in what order. */
import { expect, it } from 'vitest';
import { layeredStyles } from '../../src/styles/layered-styles.ts';

type Transform = (code: string, id: string) => { code: string } | undefined;

const layered = (path: string) =>
  (layeredStyles('/site/src/').transform as unknown as Transform)('a{}', path)?.code;
const layerOf = (path: string) => /^@layer (\w+) \{/m.exec(layered(path) ?? '')?.[1];

it.each([
  ['/site/src/styles/tokens.css', 'base'],
  ['/site/src/styles/base.css', 'base'],
  ['/site/src/styles/table.css', 'base'],
  ['/site/src/styles/chart.css', 'shared'],
  ['/site/src/components/why/Why.css', 'parts'],
  ['/site/src/components/why/Why.css?inline', 'parts'],
  ['/site/node_modules/some/style.css', undefined],
  ['/site/src/components/why/Why.words.ts', undefined],
])('%s is in the layer %s', (path, layer) => {
  expect(layerOf(path)).toBe(layer);
});

it('elements are weakest, components strongest, in every file', () => {
  for (const path of ['/site/src/styles/base.css', '/site/src/components/why/Why.css'])
    expect(layered(path)).toMatch(/^@layer base, shared, parts;\n/);
});

it('rules that are sent with a class alone stand in a condition that names it', () => {
  const transform = layeredStyles('/site/src/').transform as unknown as Transform;
  const path = '/site/src/components/money-table/MoneyTable.css';
  expect(transform('/* Sent with .money: for few. */\na{}', path)?.code).toContain(
    '@supports (--sent-with: money) {',
  );
  expect(transform('/* The money. Sent with .money. */\na{}', path)?.code).not.toContain('@supports');
});
