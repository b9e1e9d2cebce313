/** Glossary and prose: read and checked like the rest of the content folder. */
import { describe, expect, test } from 'vitest';
import { CityCopy } from './tsukimi.ts';

const moon = 'glossary/moon.yaml';
const about = 'pages/about.yaml';
const terms = `groups:
  - id: moon
    title: 月
    terms:
      - id: mochizuki
        term: 望月
        reading: もちづき
        short: 満月のことです。
        seeAlso: [izayoi]
      - id: izayoi
        term: 十六夜
        reading: いざよい
        short: 満月の次の夜のことです。
`;
const prose = `id: about
sections:
  - id: city
    title: つきみ市
    paragraphs: [月の見えるまちです。]
`;

const city = () => new CityCopy().write(moon, terms).write(about, prose);

/** Spoils one file and expects exactly one problem, on the line of the spoilt words. */
function refusal(file: string, right: string, wrong: string) {
  const copy = city().spoil(file, right, wrong);
  const problems = copy.refused();
  expect(problems).toMatchObject([{ file: `content/${file}`, line: copy.lineOf(file, wrong.trim()) }]);
  return problems[0];
}

test('are given out in the order in which they are written', () => {
  const { content, problems } = city().reading();
  expect(problems).toEqual([]);
  expect(content?.glossary.map(({ terms: inGroup }) => inGroup.map(({ id }) => id))).toEqual([
    ['mochizuki', 'izayoi'],
  ]);
  expect(content?.pages).toMatchObject([
    { id: 'about', sections: [{ paragraphs: ['月の見えるまちです。'] }] },
  ]);
});

test('may be missing', () => {
  expect(new CityCopy().reading().content).toMatchObject({ glossary: [], pages: [] });
});

describe('a glossary', () => {
  test('refers to terms that exist', () => {
    expect(refusal(moon, '[izayoi]', '[izayoy]')).toMatchObject({
      field: 'groups 1番目（moon） › terms 1番目（mochizuki） › seeAlso 1番目',
      reason: '用語「izayoy」が glossary にありません。',
      remedy: expect.stringContaining('「izayoi」の書き間違いなら') as string,
    });
  });

  test('has no term that refers to itself', () => {
    expect(refusal(moon, '[izayoi]', '[mochizuki]')?.reason).toBe('「mochizuki」が自分自身を指しています。');
  });

  test('gives an id once, in whatever file', () => {
    const copy = city().write('glossary/sky.yaml', terms.replace('id: moon', 'id: sky'));
    const reasons = copy.refused().map(({ file, reason }) => [file, reason]);
    expect(reasons).toEqual(
      ['mochizuki', 'izayoi'].map((id) => [
        'content/glossary/sky.yaml',
        `用語集のID「${id}」は、content/${moon}でもう使われています。`,
      ]),
    );
  });

  test('is read by its sound', () => {
    expect(refusal(moon, 'reading: もちづき', 'reading: 望月')?.remedy).toContain('ひらがなかカタカナだけ');
  });
});

describe('a page', () => {
  test('has one file', () => {
    const problems = city().write('pages/zz.yaml', prose).refused();
    expect(problems).toMatchObject([{ file: 'content/pages/zz.yaml', line: 1 }]);
    expect(problems[0]?.reason).toBe('ページ「about」の文章は、content/pages/about.yamlにもあります。');
  });

  test('has a name that the site knows', () => {
    expect(refusal(about, 'id: about', 'id: abuot')?.reason).toContain('「abuot」');
  });
});
