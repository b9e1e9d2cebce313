/** A word for why there is no text is never published as the city's own: it stands for the reason, or is refused. */
import { describe, expect, test } from 'vitest';
import { CityCopy, sheet2021 } from './tsukimi.ts';

const texts = 'texts:\n  issues:\n    - 雨の日が課題です。';

function textOf(written: string) {
  const { content, problems } = new CityCopy()
    .spoil(sheet2021, texts, `texts:\n  issues: ${written}`)
    .reading();
  const sheet = content?.sheets.find(({ fiscalYear }) => fiscalYear === 'FY2021');
  return { text: sheet?.texts['issues'], problems };
}

describe('a text of the form', () => {
  test.each(['unplaced', 'blank', 'dash', 'not_published', 'not_applicable'])(
    'may be the reason why there is none, short or long: %s',
    (absence) => {
      expect(textOf(absence).text).toEqual({ absence });
      expect(textOf(`{ absence: ${absence} }`).text).toEqual({ absence });
    },
  );

  test('takes other words as its own', () => {
    expect(textOf('空欄をなくします。').text).toEqual(['空欄をなくします。']);
  });

  test.each([
    ['a reason that only a number can have', 'suppressed', '様式の文章（texts の dash'],
    ['a reason that only a column can have', '{ absence: after_sheet }', '文章が無い理由は'],
    ['a reason among paragraphs', '[雨でした。, blank]', 'この項目の行ごと消してください'],
  ])('refuses %s, and says what to write', (_, written, remedy) => {
    const { problems } = textOf(written);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.remedy).toContain(remedy);
    expect(problems[0]?.line).toBeGreaterThan(1);
    expect(problems[0]?.column).toBeGreaterThan(1);
  });
});

describe('elsewhere on a sheet', () => {
  test.each([
    ['a reason', 'reason: よく晴れました。', 'reason: blank'],
    ['an answer', 'answer: 増やします。', 'answer: not_published'],
    ['a team', 'team: 月見班', 'team: blank'],
    ['a unit', 'unit: 人', 'unit: dash'],
  ])('the word is refused as %s, with the place where it may stand', (_, right, wrong) => {
    const { problems } = new CityCopy().spoil(sheet2021, right, wrong).reading();
    expect(problems.map(({ reason }) => reason).join()).toContain('値や文章が無い理由の語');
    expect(problems[0]?.remedy).toContain('この項目の行ごと消してください');
  });

  test('a name that every sheet needs is to be written, not left out', () => {
    const { problems } = new CityCopy()
      .spoil(sheet2021, 'measureName: 月見の里づくり', 'measureName: blank')
      .reading();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.remedy).toContain('内容を書いてください。かならず要る項目です。');
  });

  test('a team that our reading cannot place is written as in a cell', () => {
    const { content, problems } = new CityCopy().spoil(sheet2021, 'team: 月見班', 'team: unplaced').reading();
    expect(problems).toEqual([]);
    expect(content?.sheets[0]?.team).toEqual({ absence: 'unplaced' });
  });
});

test('a text that the form has and a sheet leaves out is told as what it is published as', () => {
  const without = new CityCopy().spoil(sheet2021, texts, '').reading('2026-05-01');
  const told = without.notices.filter(({ reason }) => reason.includes('空欄として載ります'));
  expect(told.map(({ reason }) => reason)).toEqual([
    '様式にある文章（issues「現状と課題、方向性」）が書かれていないので、空欄として載ります。',
  ]);
  expect(told[0]?.remedy).toContain('unplaced');
  const written = new CityCopy().spoil(sheet2021, texts, 'texts:\n  issues: blank').reading('2026-05-01');
  expect(written.notices.filter(({ reason }) => reason.includes('空欄として載ります'))).toEqual([]);
});
