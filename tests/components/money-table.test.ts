import { describe, expect, it } from 'vitest';
import money from '../../src/components/money-table/MoneyTable.examples.ts';
import { moneySums, unitsLead } from '../../src/components/money-table/MoneyTable.words.ts';
import { moneyOfSheet } from '../../src/components/money-table/table.ts';
import type { Sheet } from '../../src/domain/publication/publication.ts';
import { sheetOf } from '../../src/gallery/by-id.ts';
import { plain } from '../../src/text/words.ts';
import { publishedCity } from '../domain/published-city.ts';
import { allSaid, rowsSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

const all = 'Cost, amounts of every quantity, and sources of the full cost';

/** What is said of the sums of a sheet with other money. */
const sumsOf = (change: (sheet: Sheet) => Sheet) => {
  const sheet = change(sheetOf(publishedCity('maboroshi'), '2042/nijikake'));
  return moneySums(moneyOfSheet(sheet), sheet).map(plain);
};

describe('the money of a sheet itself', () => {
  it('stands year over basis, the cost and amounts before the sources, which say what they are of', async () => {
    const { element } = await rendered(money, all);
    expect(allSaid(element, 'thead tr:first-child th')).toEqual(['項目', '単位', '令和24年度', '令和25年度']);
    expect(allSaid(element, 'thead tr + tr th')).toEqual(['当初予算', '決算', '予算']);
    expect(allSaid(element, 'thead .now')).toEqual(['決算']);
    expect(element.querySelector('.m-year')!.getAttribute('colspan')).toBe('2');
    expect(rowsSaid(element, 'tbody tr').map((cells) => cells.join('｜'))).toEqual([
      '虹の費え （万円）｜万円｜61,001｜61,007（仮） （速報値）｜「-」',
      'まるごとの費え （万円）｜万円｜71,003｜71,011ちょうど （速報値）｜秘匿',
      'たずさわる人 （人役）｜人役｜空欄｜3.17｜3.19',
      'ひとりあたり （円／ひとり）｜円／ひとり｜空欄｜417.3｜後の年度',
      '使いきり （％）｜％｜空欄｜97.43｜後の年度',
      '虹のもと まるごとの費えの内訳',
      '村びとの蓄え （万円）｜万円｜21,001｜21,011くらい （速報値）｜中止',
      '雲の助け （万円）｜万円｜21,013｜21,017｜対象外',
    ]);
    expect(said(element.querySelector('.cap'))).toContain('令和26年度（予算）の欄');
    expect(allSaid(element, '.remarks li')).toContain(
      '虹の費え（令和24年度）：にじの費えは、しめきり前の額です。',
    );
  });

  it('draws the cost and the full cost on one scale, what was not spent hollow', async () => {
    const { element } = await rendered(money, all);
    const bars = [...element.querySelectorAll('tbody .m-bar')].map(
      (bar) => `${bar.getAttribute('class')} ${bar.querySelector('rect')!.getAttribute('width')}`,
    );
    expect(bars).toEqual([
      'm-bar budget 84.62%',
      'm-bar settled 84.62%',
      'm-bar budget 98.49%',
      'm-bar settled 98.50%',
    ]);
    expect(allSaid(element, '.m-key li')).toEqual(['当初予算', '決算', '予算']);
    expect(allSaid(element, '.whole th')).toEqual(['まるごとの費え （万円）']);
  });

  it('joins the bases of one year under it; the firmest counts, and of a budget the last stage', async () => {
    const { element: three } = await rendered(money, 'Three columns of one year');
    expect(allSaid(three, 'thead tr + tr th')).toEqual(['当初予算', '補正後予算', '見込み']);
    expect(allSaid(three, 'thead .now')).toEqual(['見込み']);
    expect(three.querySelector('.m-year')!.classList).toContain('over-3');
    const { element: four } = await rendered(money, 'Every basis in one year');
    expect(allSaid(four, 'thead .now')).toEqual(['決算']);
    expect([...four.querySelectorAll('tbody .m-bar')].map((bar) => bar.getAttribute('class'))).toEqual([
      'm-bar planned',
      'm-bar budget',
      'm-bar expected',
      'm-bar settled',
    ]);
  });

  it('names each cell where its columns do not fit beside each other', async () => {
    const { element: many } = await rendered(money, 'More columns than fit beside each other');
    expect(many.querySelector('table')!.classList).toContain('labelled');
    expect(many.querySelector('td[data-l]')!.getAttribute('data-l')).toBe('令和20年度（決算）');
    const { element: one } = await rendered(money, 'One column');
    expect(one.querySelector('table')!.classList).toContain('columns-1');
    // One basis alone needs no key.
    expect(one.querySelector('.m-key')).toBeNull();
  });
});

describe('what is said of the sums', () => {
  it('names the unit of most rows first', () => {
    const sheet = sheetOf(publishedCity('maboroshi'), '2042/nijikake');
    expect(unitsLead(moneyOfSheet(sheet))).toBe(
      '単位：万円（たずさわる人は人役、ひとりあたりは円／ひとり、使いきりは％）。',
    );
  });

  it('is that the sources come to what they pay for, but for rounding, and which are not counted', () => {
    expect(sumsOf((sheet) => sheet)).toEqual([
      '財源の2つを足すと、2つの欄とも、端数の違いのほかは、まるごとの費えと同じ額です。',
      '令和25年度（予算）の村びとの蓄えは中止なので、足していません。',
      '令和25年度（予算）の雲の助けは対象外なので、足していません。',
      '当初予算、決算、予算は、たがいに足しません。',
    ]);
  });

  it('is where they do not, that they are a part, or that a cell could not be placed', () => {
    const funding = (change: Partial<NonNullable<Sheet['form']['funding']>>) => (sheet: Sheet) => ({
      ...sheet,
      form: { ...sheet.form, funding: { ...sheet.form.funding!, ...change } },
    });
    expect(sumsOf(funding({ of: 'cost', tolerance: '1' }))[0]).toBe(
      '令和24年度（当初予算）は、財源を足すと 42,014万円で、虹の費えとちがいます。',
    );
    expect(sumsOf(funding({ complete: false }))[0]).toBe(
      '財源は、まるごとの費えの一部だけです。足してもまるごとの費えにはなりません。',
    );
    const unplaced = sumsOf((sheet) => ({
      ...sheet,
      own: {
        ...sheet.own,
        costs: sheet.own.costs.map(({ yen, published, text, ...cost }) =>
          cost.item === 'kumo' && cost.basis === 'settled'
            ? { ...cost, absence: 'unplaced' as const }
            : {
                ...cost,
                ...(yen === undefined ? {} : { yen }),
                ...(published === undefined ? {} : { published }),
                ...(text === undefined ? {} : { text }),
              },
        ),
      },
    }));
    expect(unplaced).toContain(
      '令和24年度（決算）は、欄を特定できない財源があり、合計はその分だけ足りません。',
    );
  });
});
