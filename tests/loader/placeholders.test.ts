/** What looks like a place for a year in the words of a form, and is published as it is written. */
import { describe, expect, test } from 'vitest';
import { CityCopy, form } from './tsukimi.ts';

function told(right: string, wrong: string) {
  const { problems, notices } = new CityCopy().spoil(form, right, wrong).reading();
  expect(problems).toEqual([]);
  return notices.filter(({ reason }) => reason.includes('年度に置きかわらず'));
}

const titled = (title: string) =>
  told('texts:\n', `sections:\n  - part: policy\n    title: "${title}"\ntexts:\n`);

describe('in the title of a section', () => {
  test.each(['{yaer}', '{ year }', '｛year｝', '{year', '{YEAR}'])('%s is no place for a year', (written) => {
    expect(titled(`${written}の方針`)).toMatchObject([
      {
        field: expect.stringContaining('title') as string,
        line: 7,
        reason: `「${written}」は年度に置きかわらず、このまま載ります。`,
        remedy: expect.stringContaining('半角で {year} と書いてください') as string,
      },
    ]);
  });

  test('{year} is one, as often as it stands', () => {
    expect(titled('{year}の方針（{year}）')).toEqual([]);
  });
});

test('elsewhere there is no place for a year', () => {
  expect(told('label: 現状と課題、方向性', 'label: "{year}の課題"')).toMatchObject([
    { remedy: expect.stringContaining('節の見出し（sections の title）だけです') as string },
  ]);
});
