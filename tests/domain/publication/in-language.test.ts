import { describe, expect, test } from 'vitest';
import { publishedCity, translatedCity } from '../published-city.ts';

const english = translatedCity('maboroshi', 'en');
const japanese = publishedCity('maboroshi');
const byId = <Item extends { id: string }>(items: readonly Item[], id: string) =>
  items.find((each) => each.id === id)!;

describe('content in English', () => {
  test('names plans, goals, measures, grades, kinds and forms as the content does, and keeps the Japanese where it does not', () => {
    const [plan] = english.plans;
    expect(plan!.name).toBe('Rainbow Plan of Maboroshi');
    expect(plan!.goals.map(({ name }) => name)).toEqual([
      'A village under the great rainbow',
      'こにじのかかる里',
    ]);
    expect(english.measures.map(({ name }) => name)).toEqual([
      'Hanging of rainbows',
      'しずくとり',
      'かぜよみ',
    ]);
    const [axis] = plan!.axes;
    expect(axis!.name).toBe('Arrival');
    expect(axis!.grades.map(({ label }) => label)).toEqual([
      'Arrived where it wanted to be',
      'よくなる',
      'かわらず',
      '見えず',
    ]);
    expect(
      byId(
        plan!.form.indicatorKinds.map(({ kind, label }) => ({ id: kind, label })),
        'kpi',
      ).label,
    ).toBe('Lesser ruler');
  });

  test('calls things by the form’s English words, and by neutral ones where it has none', () => {
    expect(english.vocabulary).toMatchObject({
      language: 'en',
      measure: 'branch of the rainbow',
      actual: 'state of the rainbow',
      baseline: 'baseline',
      publisher: 'village',
      paper: 'Rainbow review',
      levels: [],
    });
  });

  test('names what sheets print by the register, its unit where that is the newest one', () => {
    const [statement] = byId(english.indicators, 'nijikake-kpi-1').statements;
    const [printed] = byId(japanese.indicators, 'nijikake-kpi-1').statements;
    expect(statement!.printed.name).toBe('Rainbows seen');
    expect(statement!.printed.unit).toBe('arches');
    expect(statement!.observations.map(({ value }) => value)).toEqual(
      printed!.observations.map(({ value }) => value),
    );
  });

  test('leaves every text, number and grade as it is', () => {
    expect(english.sheets.map(({ record }) => record.texts)).toEqual(
      japanese.sheets.map(({ record }) => record.texts),
    );
    expect(english.sheets.map(({ record }) => record.opinions)).toEqual(
      japanese.sheets.map(({ record }) => record.opinions),
    );
    expect(
      english.sheets.flatMap(({ ratings }) =>
        ratings.map(({ published, worked }) => [published, worked?.grade]),
      ),
    ).toEqual(
      japanese.sheets.flatMap(({ ratings }) =>
        ratings.map(({ published, worked }) => [published, worked?.grade]),
      ),
    );
  });

  test('says a target without a number by its direction', () => {
    const targets = translatedCity('hoshizora', 'en').sheets.flatMap(({ observations }) =>
      observations.flatMap(({ targetDirection, valueText }) => (targetDirection ? [valueText] : [])),
    );
    expect(new Set(targets).isSubsetOf(new Set(['increase', 'decrease', 'no change']))).toBe(true);
    expect(targets.length).toBeGreaterThan(0);
  });
});
