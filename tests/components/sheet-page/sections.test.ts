/** The sections of a sheet's page come from its form: their order, numbers and titles, and which parts share one. */
import { describe, expect, it } from 'vitest';
import { partRuns } from '../../../src/components/sheet-page/part-runs.ts';
import { appendicesOf, paperSections, sectionsOf } from '../../../src/components/sheet-page/sections.ts';
import type { Sheet } from '../../../src/domain/publication/publication.ts';
import { sheetOf } from '../../../src/gallery/by-id.ts';
import type { Form } from '../../../src/schema/form.ts';
import { numberParts } from '../../../src/text/section-number.ts';
import { publishedCity } from '../../domain/published-city.ts';

const all = sheetOf(publishedCity('maboroshi'), '2042/nijikake');

/** The sections of the sheet that has everything, on a form that prints these. */
const printed = (sections: Form['sections'], sheet: Sheet = all) =>
  paperSections({ ...sheet, form: { ...sheet.form, sections } });

/** A section in a line, and below it the headings of its parts. */
const inLines = (sections: ReturnType<typeof paperSections>) =>
  sections.map(({ kicker = '', title, parts }) => [
    `${kicker}|${title}`,
    ...parts.map((part) => `${part.number}|${part.title}`),
  ]);

describe('the sections of a sheet', () => {
  it('stand in the order of the form with its numbers and titles; what it does not list follows under its words', () => {
    expect(inLines(paperSections(all))).toEqual([
      ['甲の一|虹のものさしの表', '|'],
      ['甲の二|虹のありさまの欄', '|ありさま'],
      ['甲の三|しずくの表', '|'],
      ['甲の四|虹をしらべる', '|虹の歩みの欄'],
      ['|おくゆき', '|'],
      ['|とぎれた文', '|'],
      ['|令和26年度の虹のこれから', '|'],
      ['|虹見の声', '|'],
      ['|虹の見立ての意味', '|'],
      ['|虹の見立て', '|'],
      ['|虹の費えと虹のもと', '|'],
    ]);
    const plain = sheetOf(publishedCity('hoshizora'), '2021/103');
    expect(paperSections(plain).map(({ title }) => title)).toEqual([
      '数値目標・KPI',
      '施策の進捗状況',
      '現状と課題、方向性',
      '令和5年度の方針',
      '推進委員会からの意見（要旨）',
      '達成状況の意味',
      '関連する事務事業',
    ]);
  });

  it('share one where their numbers begin alike under a printed heading, each with its own number and title', () => {
    const sections: Form['sections'] = [
      { part: 'opinions', number: '（1）' },
      { part: 'progress', number: '（2）①', title: '進捗', heading: '施策の検証' },
      // The lead says where these are.
      { part: 'reasons', number: '（2）②', title: '理由' },
      { part: 'text', number: '（2）③', text: 'arisama', title: '課題' },
      { part: 'policy', number: '（2）④', title: '{year}の方針' },
      { part: 'projects', number: '（4）', title: '{year}の事業' },
    ];
    const [, verification, projects] = printed(sections);
    expect(inLines([verification!, projects!])).toEqual([
      ['（2）|施策の検証', '①|進捗', '③|課題', '④|令和26年度の方針'],
      ['（4）|令和24年度の事業', '|'],
    ]);
    expect(verification!.id).toBe('verification');
    expect(verification!.parts.map(({ id }) => id)).toEqual(['progress', 'text-arisama', 'policy']);
    // Without the heading nobody knows what the paper calls them together.
    const apart = printed(sections.map(({ heading: _, ...section }) => section));
    expect(apart.slice(1, 5).map(({ kicker, title }) => `${kicker}|${title}`)).toEqual([
      '（2）①|進捗',
      '（2）②|理由',
      '（2）③|課題',
      '（2）④|令和26年度の方針',
    ]);
  });

  it('go on with the one before where they have its number, or neither number nor title', () => {
    const [first, second] = printed([
      { part: 'text', number: 'Ⅰ', title: 'あらまし', text: 'arisama' },
      { part: 'text', text: 'okuyuki' },
      { part: 'progress', number: 'Ⅰ' },
      { part: 'policy', title: 'これから' },
    ]);
    expect(inLines([first!, second!])).toEqual([
      ['Ⅰ|あらまし', '|ありさま', '|おくゆき', '|虹の進みぐあい'],
      ['|これから', '|'],
    ]);
    expect(first!.id).toBe('with-text-arisama');
    expect(partRuns(first!.parts).map((run) => run.length)).toEqual([2, 1]);
  });

  it('divide the indicators by their kinds, and those of no listed kind follow', () => {
    const sections = printed([
      { part: 'indicators', number: '1', title: '大きなもの', kinds: ['headline'] },
      { part: 'indicators', number: '2', title: 'うごき', kinds: ['activity'] },
    ]).filter(({ parts }) => parts[0]?.part === 'indicators');
    expect(sections.map(({ id, title }) => [id, title])).toEqual([
      ['indicators', '大きなもの'],
      ['indicators-3', '小ものさし'],
    ]);
    expect(sections.map(({ parts }) => parts[0]!.indicators!.map(({ printed: { name } }) => name))).toEqual([
      ['虹の見える日'],
      ['虹の本数', '虹の橋の数'],
    ]);
  });

  it('leave out what the sheet has not, and keep a text that it leaves empty', () => {
    const bare = sheetOf(publishedCity('hoshizora'), '2023/yoi-no-wa');
    expect(sectionsOf(bare).map(({ id }) => id)).toEqual(['indicators', 'text-issues']);
    expect(appendicesOf(bare, { asked: 2 }).map(({ id, note }) => [id, note])).toEqual([
      ['scale', 'S、A、B、C、D、―'],
      ['questions', '2件'],
      ['absences', '3種類'],
      ['source', undefined],
    ]);
    const reasons = printed([{ part: 'reasons', number: '②' }]);
    expect(reasons[0]).toMatchObject({ id: 'reasons', kicker: '②', title: '虹の見立ての虹のわけ' });
    expect(printed([{ part: 'reasons' }], bare).map(({ id }) => id)).toContain('reasons');
  });
});

it.each([
  ['（2）③', '（2）', '③'],
  ['Ⅳ-1', 'Ⅳ', '-1'],
  ['3（2）', '3', '（2）'],
  ['（2）', '（2）', ''],
  ['甲の一', '甲の一', ''],
  ['', '', ''],
])('a printed number %s begins with %s and goes on with %s', (number, head, inner) => {
  expect(numberParts(number)).toEqual({ head, inner });
});
