import type { Publication, Sheet } from '../../domain/publication/publication.ts';
import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf } from '../../gallery/example.ts';
import MoneyTable from './MoneyTable.astro';

const moneyOn = (city: Publication, id: string) => ({ sheet: sheetOf(city, id) });

/** The same money on a form whose sources are of the cost. */
function ofCost(city: Publication, complete: boolean) {
  const sheet = sheetOf(city, '2042/nijikake');
  const { funding } = sheet.form;
  const form = funding
    ? { ...sheet.form, funding: { ...funding, of: 'cost', complete, tolerance: '1' } }
    : sheet.form;
  return { sheet: { ...sheet, form } };
}

/** Several columns of the sheet's own year. */
function inOneYear(
  city: Publication,
  bases: readonly Pick<Sheet['columns']['money'][number], 'basis' | 'stage'>[],
): { sheet: Sheet } {
  const sheet = sheetOf(city, '2042/nijikake');
  const columns = bases.map((column) => ({ period: sheet.key.fiscalYear, ...column }));
  const costs = sheet.own.costs
    .filter(({ item, yen }) => item === 'cost' && yen !== undefined)
    .slice(0, 1)
    .flatMap(({ stage: _, ...cost }) => columns.map((column) => ({ ...cost, ...column })));
  return { sheet: { ...sheet, own: { ...sheet.own, costs }, columns: { ...sheet.columns, money: columns } } };
}

/** As many columns as do not fit beside each other. */
function overYears(city: Publication, count: number): { sheet: Sheet } {
  const sheet = sheetOf(city, '2042/nijikake');
  const columns = Array.from({ length: count }, (_, index) => ({
    period: `FY${2038 + index}`,
    basis: 'settled' as const,
  }));
  const costs = sheet.own.costs
    .filter(({ item, yen }) => item === 'cost' && yen !== undefined)
    .slice(0, 1)
    .flatMap((cost) => columns.map((column) => ({ ...cost, ...column })));
  return { sheet: { ...sheet, own: { ...sheet.own, costs }, columns: { ...sheet.columns, money: columns } } };
}

export default examplesOf(MoneyTable, {
  'Cost, amounts of every quantity, and sources of the full cost': (city) =>
    moneyOn(city('maboroshi'), '2042/nijikake'),
  'Sources that are only part of the cost': (city) => ofCost(city('maboroshi'), false),
  'Sources that do not come to the cost': (city) => ofCost(city('maboroshi'), true),
  'Three columns of one year': (city) =>
    inOneYear(city('maboroshi'), [
      { basis: 'budget', stage: '当初' },
      { basis: 'budget', stage: '補正後' },
      { basis: 'expected' },
    ]),
  'Every basis in one year': (city) =>
    inOneYear(city('maboroshi'), [
      { basis: 'planned' },
      { basis: 'budget' },
      { basis: 'expected' },
      { basis: 'settled' },
    ]),
  'One column': (city) => overYears(city('maboroshi'), 1),
  'More columns than fit beside each other': (city) => overYears(city('maboroshi'), 6),
});
