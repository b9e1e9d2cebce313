/** What the eye is given comes from src/styles/tokens.css: colours, sizes of type, distances, and the widths at which the layout changes. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import postcss, { type Declaration } from 'postcss';
import { describe, expect, it } from 'vitest';

const sources = fileURLToPath(new URL('../../src', import.meta.url));
// The printed form, and the brief on paper, are exact layouts in points and millimetres, with the ink of their paper.
const sheets = globSync('{styles,components}/**/*.css', { cwd: sources })
  .filter((file) => !file.endsWith('tokens.css') && !/(PrintForm|SectionPaper|BriefPrint)\.css$/.test(file))
  .map((file) => ({ file, root: postcss.parse(readFileSync(`${sources}/${file}`, 'utf8')) }));
const tokens = readFileSync(`${sources}/styles/tokens.css`, 'utf8');

/** The declarations of all style sheets for which something holds, as `file: property: value`. */
function declarations(holds: (declaration: Declaration) => boolean): string[] {
  return sheets.flatMap(({ file, root }) => {
    const found: string[] = [];
    root.walkDecls((declaration) => {
      const page = declaration.parent?.type === 'atrule';
      if (!page && holds(declaration)) found.push(`${file}: ${declaration.prop}: ${declaration.value}`);
    });
    return found;
  });
}

describe('outside the tokens', () => {
  it('no size of type is spelled out, but shares of the size around it', () => {
    expect(
      declarations(
        ({ prop, value }) =>
          prop === 'font-size' && !/^(var\(--(text|t)-[\w-]+\)|inherit|[\d.]+(em|%))$/.test(value),
      ),
    ).toEqual([]);
  });

  it('no distance of 16 px or more is', () => {
    const large = /(?<![\w.-])(1[6-9]|[2-9]\d|\d{3,})px/;
    expect(
      declarations(
        ({ prop, value }) => /^(margin|padding|gap|row-gap|column-gap)/.test(prop) && large.test(value),
      ),
    ).toEqual([]);
  });

  it('no colour is', () => {
    expect(
      declarations(({ value }) => /#[\da-f]{3,8}\b|\brgb|\bhsl/i.test(value) && !/url\(#/.test(value)),
    ).toEqual([]);
  });
});

it('the layout changes only at the widths that the tokens name', () => {
  const named = new Set(
    /windows of ([\d, and]+) px, an embedded page at (\d+), a chart at (\d+)/
      .exec(tokens)!
      .slice(1)
      .flatMap((list) => list.match(/\d+/g)!.map(Number)),
  );
  const used = sheets.flatMap(({ file, root }) => {
    const widths: string[] = [];
    root.walkAtRules(/^(media|container)$/, ({ params }) => {
      for (const [, kind, width] of params.matchAll(/(min|max)-width: (\d+)px/g)) {
        const from = kind === 'max' ? Number(width) + 1 : Number(width);
        if (!named.has(from)) widths.push(`${file}: ${params}`);
      }
    });
    return widths;
  });
  expect(used).toEqual([]);
  expect(named.size).toBeGreaterThan(4);
});

it('every token is used', () => {
  const all = [...sheets.map(({ root }) => root.toString()), tokens].join('\n');
  const code = globSync('**/*.ts', { cwd: sources }).map((file) =>
    readFileSync(`${sources}/${file}`, 'utf8'),
  );
  const stated = new Set([...tokens.matchAll(/^\s+(--[\w-]+):/gm)].map(([, token]) => token!));
  const unused = [...stated].filter(
    (token) => !all.includes(`var(${token})`) && !code.some((text) => text.includes(`'${token.slice(2)}'`)),
  );
  expect(unused).toEqual([]);
});

it('every token that a style sheet asks for is there', () => {
  const named = new Set(tokens.match(/--[\w-]+(?=:)/g));
  const own = new Set<string>();
  for (const { root } of sheets) root.walkDecls(/^--/, ({ prop }) => void own.add(prop));
  const asked = sheets.flatMap(({ file, root }) => {
    const found: string[] = [];
    root.walkDecls(({ value }) => {
      for (const [, name = ''] of value.matchAll(/var\((--[\w-]+)\)/g)) found.push(`${file}: ${name}`);
    });
    return found;
  });
  expect(asked.length).toBeGreaterThan(500);
  const missing = asked.filter((each) => {
    const name = each.split(': ')[1] ?? '';
    return !named.has(name) && !own.has(name);
  });
  expect(missing).toEqual([]);
});
