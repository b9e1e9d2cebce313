/** One palette and one set of type sizes: the tokens of the style sheet, in light and dark. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { TextLook } from '../../../src/charts/scene/label.ts';
import { palette } from '../../../src/charts/paint/palette.ts';
import { savedFont } from '../../../src/charts/paint/saved-paint.ts';
import { typeSizes } from '../../../src/charts/scene/type-sizes.ts';

const source = fileURLToPath(new URL('../../../src', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
const textOf = (name: string) => readFileSync(join(source, name), 'utf8');
const [lightRules = '', darkRules = ''] = textOf('styles/tokens.css').split(
  /@media (?:screen and \(prefers-color-scheme: dark\)|print)/,
);

const tokensIn = (rules: string) =>
  new Map(
    [...rules.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll(/\s+/g, ' ').trim(),
    ]),
  );
const light = tokensIn(lightRules);
const dark = new Map([...light, ...tokensIn(darkRules)]);
// What a chart shares with bars and legends stands before what is its own.
const chartRules = textOf('styles/chart-mark.css') + textOf('styles/chart.css');

/** `ink2` in a picture is `--ink-2` on a page. */
const tokenOf = (role: string) =>
  ({ ink2: 'ink-2', ink3: 'ink-3', mark: 'mark-quiet' })[role] ??
  role.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('colours', () => {
  it.each(Object.entries(palette))('of pictures are those of the style sheet: %s', (role, colour) => {
    expect(light.get(tokenOf(role))).toBe(colour);
  });

  const painted = [...chartRules.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name);
  const moving = files
    .filter((name) => /charts\/.*\.ts$/.test(name))
    .flatMap((name) => [...textOf(name).matchAll(/colour\('([\w-]+)'\)/g)].map(([, token = '']) => token));
  const colours = [...new Set([...painted.filter((name) => !name.startsWith('t-')), ...moving])];

  it('of charts that stand on a page are tokens, each with another value in the dark', () => {
    expect(colours).toEqual(expect.arrayContaining(['paper', 'ink', 'accent', 'mark-quiet']));
    expect(chartRules).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl/i);
    for (const name of colours) {
      expect(light.get(name), name).toMatch(/^#[0-9a-f]{6}$/);
      expect(dark.get(name), name).toMatch(/^#[0-9a-f]{6}$/);
      expect(dark.get(name), name).not.toBe(light.get(name));
    }
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('can be told from the paper (%s): words 4.5 to 1, marks 3 to 1', (_, tokens) => {
    const paper = tokens.get('paper')!;
    for (const name of ['ink', 'ink-2', 'ink-3', 'accent', 'accent-deep'])
      expect(contrast(tokens.get(name)!, paper), name).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.get('mark-quiet')!, paper)).toBeGreaterThanOrEqual(3);
  });
});

describe('type', () => {
  const sizeOf = (token: string) => Number(/^([\d.]+)px$/.exec(light.get(token) ?? '')?.[1]);
  const classes: Partial<Record<TextLook, string>> = {
    hero: 't-hero',
    unit: 't-u',
    value: 't-v',
    caption: 't-cap',
    quiet: 't-tgv',
    axis: 't-yr',
    'axis-sub': 't-yr2',
  };
  /** The rules that hold for a chart, the weakest first. */
  const base = outside(chartRules);
  const [narrow = ''] = blocksOf(chartRules, '@container (max-width: 639px)');
  const [xl = ''] = blocksOf(base, '.chart.chart-xl');
  const [, narrowXl = ''] = blocksOf(chartRules, '@container (max-width: 639px)');
  const sheets = {
    narrow: [base.replace(xl, ''), narrow],
    wide: [base.replace(xl, '')],
    narrowXl: [base, xl, narrow.replaceAll('svg ', 'weaker '), narrowXl],
    wideXl: [base.replace(xl, ''), xl],
  };

  it.each(Object.entries(sheets))(
    'is laid out by the sizes that the style sheet sets (%s)',
    (name, rules) => {
      for (const [look, className] of Object.entries(classes)) {
        const rule = new RegExp(
          `(?:svg|&|\\.chart-xl) \\.${className} \\{\\s*font-size: var\\(--([\\w-]+)\\)`,
        );
        const token = rules.flatMap((each) => rule.exec(each)?.[1] ?? []).at(-1);
        const expected = typeSizes[name as keyof typeof sheets][look as TextLook];
        expect(sizeOf(token ?? ''), `${name} ${look} ${token}`).toBe(expected);
      }
    },
  );

  it('is spelled nowhere else: no size of a chart’s word is a number', () => {
    expect(chartRules).not.toMatch(/font-size: [\d.]/);
  });

  it('of a picture that travels is in the same family', () => {
    expect(savedFont.replaceAll(/,\s*/g, ', ')).toBe(light.get('font'));
  });
});

/** WCAG 2.2: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What stands in the braces after a head, each time it occurs. */
function blocksOf(rules: string, head: string): string[] {
  return rules
    .split(`${head} {`)
    .slice(1)
    .map((rest) => {
      let depth = 1;
      const end = Array.from(rest).findIndex((letter) => {
        depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
        return depth === 0;
      });
      return rest.slice(0, end);
    });
}

/** The rules that ask for no width. */
function outside(rules: string): string {
  return ['@container (max-width: 639px)', '@container (min-width: 640px)']
    .flatMap((head) => blocksOf(rules, head))
    .reduce((rest, block) => rest.replace(block, ''), rules);
}
