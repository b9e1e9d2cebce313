import { describe, expect, it } from 'vitest';
import { lastMoves, movedCount, movedIn, type Moved } from '../../../src/domain/rating/moved.ts';
import { statusOf } from '../../../src/domain/rating/status.ts';
import { yearChangesOf } from '../../../src/domain/rating/year-change.ts';
import { withId } from '../../../src/gallery/example.ts';
import { sameLetter, valueMoved } from '../../../src/text/moved.ts';
import { plain } from '../../../src/text/words.ts';
import { publishedCity } from '../published-city.ts';

const city = publishedCity('hoshizora');
const status = statusOf(withId(city.plans, '2020'), city);
const [newest] = movedIn(status, 'FY2024');
const idsOf = ({ groups }: Moved) => groups.map(({ moves }) => moves.map(({ row }) => row.subject.id));
const moveOf = (id: string) =>
  newest!.groups.flatMap(({ moves }) => moves).find(({ row }) => row.subject.id === id)!;

describe('what moved in a year', () => {
  it('is every letter that is another one than in the year before, under its goal in the order of the plan', () => {
    const [change] = yearChangesOf(status);
    const count = (kind: string) => change!.kinds.find((each) => each.kind === kind)!.changed.length;
    expect([newest!.from, newest!.to]).toEqual(['FY2023', 'FY2024']);
    expect(movedCount(newest!)).toBe(count('better') + count('worse'));
    expect(newest!.same).toHaveLength(count('same'));
    expect(newest!.incomparable).toBe(
      count('newly_rated') + count('no_longer_rated') + count('not_comparable'),
    );
    const goals = newest!.groups.map(({ goal }) => goal?.id);
    expect(goals).toEqual(status.groups.map(({ goal }) => goal?.id).filter((id) => goals.includes(id)));
    // Better and worse stand as printed, and not sorted.
    const ranks = newest!.groups.flatMap(({ moves }) => moves.map(({ measure }) => measure.code ?? ''));
    expect(ranks).toEqual(ranks.toSorted());
  });

  it('says the value apart from the letter: what became better can keep its letter, or lose it', () => {
    expect(plain(valueMoved(moveOf('101-headline-1'))!)).toBe('令和5年度は 128.4千人。22.8千人増えました。');
    const valued = newest!.same.flatMap((move) => sameLetter(move) ?? []);
    expect(valued.length).toBeGreaterThan(0);
    expect(plain(valued[0]!)).toMatch(/ から .+。.+(増え|減り)ました。[A-Z―] のままです。$/u);
  });

  it('is against the newest year before that has letters, where the one before has none', () => {
    const gap = {
      ...city,
      sheets: city.sheets.filter(({ key }) => key.fiscalYear !== 'FY2023'),
    };
    const [over] = movedIn(statusOf(withId(city.plans, '2020'), gap), 'FY2024');
    expect([over!.from, over!.to]).toEqual(['FY2022', 'FY2024']);
  });

  it('of an earlier plan is that of its last year, where one is named at all', () => {
    const plans = ['2025', '2020'].map((id) => statusOf(withId(city.plans, id), city));
    expect(lastMoves(plans.slice(0, 1))).toBeUndefined();
    expect(lastMoves(plans)).toEqual(newest);
  });

  it('can be of some measures alone', () => {
    const [some] = movedIn(status, 'FY2024', new Set(['101']));
    expect(idsOf(some!).flat().length).toBeGreaterThan(0);
    expect(
      idsOf(some!)
        .flat()
        .every((id) => id.startsWith('101-')),
    ).toBe(true);
    expect(movedIn(status, 'FY2024', new Set())).toEqual([]);
  });

  it('is nothing in the first year of a plan, whose letters are compared with no other plan', () => {
    expect(movedIn(statusOf(withId(city.plans, '2025'), city), 'FY2025')).toEqual([]);
    expect(movedIn(status, 'FY2020')).toEqual([]);
    expect(movedIn(status, 'FY1999')).toEqual([]);
  });

  it('is told axis by axis, and not of an axis without an order', () => {
    const snow = publishedCity('yukiguni');
    const axes = movedIn(statusOf(withId(snow.plans, 'yuki-1'), snow), 'FY2024');
    expect(axes.map(({ axis }) => axis.name)).toEqual(['必要性', '有効性', '効率性']);
    const niji = publishedCity('maboroshi');
    const ordered = movedIn(statusOf(withId(niji.plans, 'niji'), niji), 'FY2042').map(
      ({ axis }) => axis.order,
    );
    expect(ordered).not.toContain('none');
  });
});
