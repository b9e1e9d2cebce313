import { describe, expect, test } from 'vitest';
import { publisherKind } from '../../../src/domain/publication/vocabulary.ts';
import { neutralWords } from '../../../src/schema/neutral-words.ts';
import { publicationWith, writtenForm, writtenPlan, writtenSheet } from '../invented-city.ts';

const words = { measure: '取組', project: '個別事業' };
const forms = [
  writtenForm(),
  writtenForm({ id: 'f2', name: '取組の記録', words, levels: ['章', '節'] }),
  writtenForm({ id: 'f3', name: '事業の記録', words: { measure: '個別の取組' } }),
];
const plans = [
  writtenPlan({ measures: [{ id: 'm1', name: '月見', goal: 'g1' }] }),
  writtenPlan({
    id: 'p2',
    form: 'f2',
    from: '令和5年度',
    to: '令和7年度',
    goals: [{ id: 'g2' }, { id: 'g3', parent: 'g2' }, { id: 'g4', parent: 'g3' }],
    measures: [
      { id: 'm1', name: '月見', goal: 'g3' },
      { id: 'm2', name: '星見', goal: 'g4' },
      { id: 'm3', name: '夜道', goal: 'g2', form: 'f3' },
    ],
  }),
];

describe('what things are called', () => {
  const { plans: joined, measures, sheets, vocabulary } = publicationWith({ forms, plans }, writtenSheet());

  test('is what the form says, and the neutral word where it says nothing', () => {
    expect(joined[1]!.vocabulary).toEqual({
      ...neutralWords,
      ...words,
      language: 'ja',
      paper: '取組の記録',
      levels: ['章', '節'],
      publisher: '市',
    });
    expect(joined[0]!.vocabulary).toMatchObject({ measure: '施策', levels: [] });
  });

  test('across all plans is the word that their forms share, and the neutral one where they differ', () => {
    expect(vocabulary).toEqual({ ...joined[0]!.vocabulary, paper: '評価シート' });
    const renamed = writtenForm({ id: 'f4', name: '取組の記録', words: { ...words, measure: '小さな取組' } });
    const both = plans.map((plan, index) => ({ ...plan, form: index === 0 ? 'f4' : 'f2' }));
    const city = publicationWith({ forms: [...forms, renamed], plans: both });
    expect(city.vocabulary).toMatchObject({ measure: '施策', project: '個別事業', paper: '取組の記録' });
  });

  test('where there is one plan is what its form says', () => {
    expect(publicationWith({ forms, plans: plans.slice(1) }).vocabulary).toEqual(joined[1]!.vocabulary);
  });

  test('on a sheet, and of a measure that has one, is what the sheet’s own form says', () => {
    expect(sheets.map((sheet) => sheet.vocabulary.measure)).toEqual(['施策']);
    expect(measures.map((measure) => measure.vocabulary.measure)).toEqual(['施策', '取組', '個別の取組']);
  });

  test('of a goal is the word of its depth, and the form’s word for goals below the depths that it names', () => {
    expect(joined.flatMap(({ goals }) => goals.map(({ id, level }) => [id, level]))).toEqual([
      ['g1', '政策目標'],
      ['g2', '章'],
      ['g3', '節'],
      ['g4', '政策目標'],
    ]);
  });
});

test('where there is no plan yet, all of it is neutral', () => {
  expect(publicationWith({ forms: [], plans: [] }).vocabulary).toEqual({
    ...neutralWords,
    language: 'ja',
    paper: '評価シート',
    levels: [],
    publisher: '市',
  });
});

test.each([
  ['星空市', '市'],
  ['雪ぐに町', '町'],
  ['まぼろし村', '村'],
  ['みかづき区', '区'],
  ['三日月県', '県'],
  ['ほしぞら広域連合', '自治体'],
])('%s is a %s', (name, kind) => {
  expect(publisherKind({ municipality: { code: '990001', name } })).toBe(kind);
});
