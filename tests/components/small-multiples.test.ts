import { describe, expect, it } from 'vitest';
import smallMultiples from '../../src/components/small-multiples/SmallMultiples.examples.ts';
import { allSaid, rowsSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

/** What is drawn in a picture: its kinds of areas, in their order. */
const areas = (picture: Element) =>
  [...picture.querySelectorAll('rect')].map(
    (area) => area.getAttribute('class') ?? area.getAttribute('fill'),
  );

describe('figures side by side', () => {
  it('stand in pictures of their own, each with its unit and a sentence that says the same', async () => {
    const shown = await rendered(smallMultiples, 'Two years side by side');
    const { element } = shown;
    expect(allSaid(element, 'h3')).toEqual(['事業費', '成果指標 曇りの日']);
    expect(allSaid(element, '.cap')).toEqual(['単位：千円', '単位：日']);
    expect(shown.getAllByRole('img').map((picture) => picture.getAttribute('aria-label'))).toEqual([
      '事業費。令和2年度 1,000千円、令和3年度 1,200千円。',
      '成果指標 曇りの日。令和2年度 「-」、令和3年度 10日。',
    ]);
    expect(shown.getAllByRole('img').map((picture) => allSaid(picture, 'text'))).toEqual([
      ['1,000', 'R2', '1,200', 'R3'],
      ['「-」', 'R2', '10', 'R3'],
    ]);
    expect(element.firstElementChild!.classList).not.toContain('flat');
    expect(element.querySelector('table')).toBeNull();
  });

  it('draws the newest year stronger, and a year without a number as a gap', async () => {
    const shown = await rendered(smallMultiples, 'Two years side by side');
    expect(shown.getAllByRole('img').map(areas)).toEqual([
      ['t-col', 't-coln'],
      ['t-gap', 't-coln'],
    ]);
    const [cost] = shown.getAllByRole('img');
    const [before, now] = cost!.querySelectorAll('rect');
    expect([before!.getAttribute('x'), before!.getAttribute('width')]).toEqual(['13%', '24%']);
    expect([now!.getAttribute('x'), now!.getAttribute('width')]).toEqual(['63%', '24%']);
    expect(Number(before!.getAttribute('height'))).toBeLessThan(Number(now!.getAttribute('height')));
    // Both stand on the axis.
    const foot = Number(cost!.querySelector('line')!.getAttribute('y1'));
    for (const bar of [before!, now!])
      expect(Number(bar.getAttribute('y')) + Number(bar.getAttribute('height'))).toBeCloseTo(foot, 0);
    // A number stands above its column.
    expect(Number(cost!.querySelector('text')!.getAttribute('y'))).toBe(
      Number(before!.getAttribute('y')) - 9,
    );
    expect(allSaid(cost!, '.t-b')).toEqual(['1,200', 'R3']);
  });

  it('says what is expected or provisional, and washes a year that the paper only prints', async () => {
    const shown = await rendered(smallMultiples, 'Every kind of absence, and expected values');
    const [, weight, washed] = shown.getAllByRole('img');
    expect(allSaid(weight!, 'text')).toEqual([
      '62,011.3',
      'R23',
      '62,017.7',
      '速報値',
      'R24',
      '62,029.9',
      '見込み',
      'R25',
    ]);
    expect(areas(washed!)).toEqual(['t-col', 't-col', 't-wash']);
    expect(allSaid(washed!, '.halo')).toEqual(['後の年度']);
  });

  it('draws nothing for a year that the paper has no column for', async () => {
    const shown = await rendered(smallMultiples, 'Every kind of absence, and expected values');
    expect(areas(shown.getAllByRole('img')[0]!)).toEqual(['t-col', 't-col']);
    expect(allSaid(shown.getAllByRole('img')[0]!, 'text')).toEqual([
      '81,001',
      'R23',
      '81,017',
      'R24',
      '欄なし',
      'R25',
    ]);
  });

  it('hatches a cost that nobody could place', async () => {
    const shown = await rendered(smallMultiples, 'A cost that nobody could place');
    const picture = shown.getByRole('img');
    expect(areas(picture)).toEqual(['url(#hatch)']);
    expect(picture.getAttribute('aria-label')).toBe('虹の費え。令和23年度 欄未特定。');
  });

  it('hangs a negative column below the axis, with its number below', async () => {
    const shown = await rendered(smallMultiples, 'Below zero');
    const picture = shown.getByRole('img');
    const axis = Number(picture.querySelector('line')!.getAttribute('y1'));
    const [bar] = picture.querySelectorAll('rect');
    expect(Number(bar!.getAttribute('y'))).toBe(axis);
    expect(Number(picture.querySelector('text')!.getAttribute('y'))).toBeGreaterThan(axis);
    expect(allSaid(picture, 'text').slice(0, 2)).toEqual(['−20', 'R2']);
  });

  it('has no unit where the figure has none', async () => {
    const { element } = await rendered(smallMultiples, 'No unit');
    expect(element.querySelector('.cap')).toBeNull();
    expect(allSaid(element, 'h3')).toEqual(['道しるべ 雪あかりの道の名前を決める']);
  });
});

describe('figures of many years', () => {
  it('stand in lines, a year each, with a head that names the unit', async () => {
    const { element } = await rendered(smallMultiples, 'Many years in lines');
    expect(element.firstElementChild!.classList).toContain('flat');
    const [cost, visitors] = element.querySelectorAll('table');
    expect(said(cost!.querySelector('caption'))).toBe('事業費（単位：千円）');
    expect(rowsSaid(cost!).map((cells) => cells.join('｜'))).toEqual([
      '年度｜値｜図',
      'R1｜12,000｜',
      'R2｜30,500｜',
      'R3｜45,210｜',
      'R4｜10,050｜',
      'R5｜8,400｜',
      'R6｜7,300｜',
      'R7｜6,900｜',
    ]);
    expect(cost!.querySelector('tbody th')!.getAttribute('aria-label')).toBe('令和元年度');
    expect(said(visitors!.querySelector('caption'))).toBe('成果指標 星見台の来場者数（単位：人）');
    expect(allSaid(cost!, 'tr.now th')).toEqual(['R7']);
  });

  it('draw a bar from the axis, as long as the number is large', async () => {
    const { element } = await rendered(smallMultiples, 'Many years in lines');
    const bars = [...element.querySelector('table')!.querySelectorAll('rect')];
    expect(bars.map((bar) => bar.getAttribute('class'))).toEqual([
      ...Array<string>(6).fill('t-col'),
      't-coln',
    ]);
    // What says no place begins at the edge.
    expect(bars.map((bar) => bar.getAttribute('x'))).toEqual(Array(7).fill(null));
    const widths = bars.map((bar) => Number.parseFloat(bar.getAttribute('width')!));
    expect(widths[0]! / widths[2]!).toBeCloseTo(12000 / 45210, 3);
    const axis = element.querySelector('table line')!;
    expect([axis.getAttribute('x1'), axis.getAttribute('x2')]).toEqual([null, null]);
  });

  it('say why there is no number, each kind drawn in its way', async () => {
    const { element } = await rendered(smallMultiples, 'Absences in lines');
    expect(rowsSaid(element, 'tbody tr').map((cells) => cells[1])).toEqual([
      '対象外',
      '「-」',
      '150',
      '155',
      '160',
      '0',
    ]);
    expect(areas(element).slice(0, 3)).toEqual(['t-gap', 't-gap', 't-col']);
    const { element: more } = await rendered(smallMultiples, 'Unplaced, later and missing years in lines');
    const [first, second] = more.querySelectorAll('table');
    expect(rowsSaid(first!, 'tbody tr').map((cells) => cells[1])).toEqual([
      '1',
      '欄未特定',
      '欄なし',
      '4 見込み',
      '後の年度',
    ]);
    expect(areas(first!)).toEqual(['t-col', 'url(#hatch)', 't-col', 't-wash']);
    // The newest year of both is the newest of each.
    expect(areas(second!)).toEqual(['t-coln']);
  });
});
