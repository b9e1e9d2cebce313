import { describe, expect, it } from 'vitest';
import { lanterns } from '../../../src/components/finder/Finder.examples.ts';
import { readAsked, type Asked } from '../../../src/components/finder/asked.ts';
import {
  columnsShown,
  conditionsOf,
  countUnknown,
  found,
  optionCounts,
  totalOf,
} from '../../../src/components/finder/finding.ts';

const ask = (query: string): Asked => readAsked(query, lanterns).asked;
const names = (query: string) => found(lanterns, ask(query)).map(({ name }) => name.slice(0, 1));

describe('the rows that are found', () => {
  it('are all, in their own order, where nothing is asked', () => {
    expect(names('')).toEqual(['石', '紙', '竹']);
  });

  it('fit every condition at once', () => {
    expect(names('?hill=2')).toEqual(['紙', '竹']);
    expect(names('?hill=2&giver=moon')).toEqual(['竹']);
    expect(names('?hill=1&giver=moon&words=紙')).toEqual([]);
  });

  it('fit a condition by what is so in the view in force', () => {
    expect(names('?giver=moon')).toEqual(['石', '竹']);
    expect(names('?giver=moon&year=2024')).toEqual(['紙']);
  });

  it('have every word, in name, place or alias, however it is spelled', () => {
    expect(names('?words=灯リ')).toEqual(['石', '紙', '竹']);
    expect(names('?words=橋 紙')).toEqual(['紙']);
    expect(names('?words=１０')).toEqual(['石']);
    expect(names('?words=橋 石')).toEqual([]);
  });

  it('stand by amount either way, those without one last', () => {
    expect(names('?sort=-cost')).toEqual(['石', '竹', '紙']);
    expect(names('?sort=cost')).toEqual(['竹', '石', '紙']);
    expect(names('?sort=-cost&year=2024')).toEqual(['石', '紙', '竹']);
  });

  it('stand by the order of options where a column says so, equal ones as before', () => {
    expect(names('?sort=-hill')).toEqual(['紙', '竹', '石']);
  });

  it('stand by the part that a chosen option shows', () => {
    expect(columnsShown(lanterns, ask('')).map(({ key }) => key)).toEqual(['hill', 'cost']);
    expect(columnsShown(lanterns, ask('?giver=moon')).map(({ key }) => key)).toEqual([
      'hill',
      'cost',
      'part',
    ]);
    expect(names('?giver=moon&sort=part')).toEqual(['竹', '石']);
  });
});

describe('the numbers beside them', () => {
  it('follow the other conditions, and not the facet’s own', () => {
    expect(optionCounts(lanterns, ask(''), 'hill')).toEqual(
      new Map([
        ['', 3],
        ['1', 1],
        ['2', 2],
      ]),
    );
    expect(optionCounts(lanterns, ask('?hill=1'), 'hill')).toEqual(
      new Map([
        ['', 3],
        ['1', 1],
        ['2', 2],
      ]),
    );
    expect(optionCounts(lanterns, ask('?hill=2'), 'giver')).toEqual(
      new Map([
        ['', 2],
        ['moon', 1],
      ]),
    );
    expect(optionCounts(lanterns, ask('?words=石'), 'hill')).toEqual(
      new Map([
        ['', 1],
        ['1', 1],
      ]),
    );
  });

  it('say how many are left out because it is not known whether they fit', () => {
    expect(countUnknown(lanterns, ask('?giver=moon'), 'giver')).toBe(1);
    expect(countUnknown(lanterns, ask('?giver=moon&hill=1'), 'giver')).toBe(0);
    expect(countUnknown(lanterns, ask('?hill=2'), 'giver')).toBe(0);
    // Not known is not the same as nothing: this lantern has no year 2024.
    expect(countUnknown(lanterns, ask('?giver=moon&year=2024'), 'giver')).toBe(0);
  });

  it('add up what has an amount, and count what has none', () => {
    const cost = lanterns.columns.find(({ key }) => key === 'cost')!;
    expect(totalOf(lanterns.rows, cost, ask(''), lanterns)).toMatchObject({
      yen: 5_012_500,
      stated: 2,
      absent: 1,
    });
  });

  it('name the conditions in the order of the form', () => {
    expect(conditionsOf(lanterns, ask('?giver=sun&hill=2&words=竹'))).toEqual([
      { key: 'words', label: '名前「竹」' },
      { key: 'hill', label: '丘 2' },
      { key: 'giver', label: '日の組の分がある' },
    ]);
  });
});
