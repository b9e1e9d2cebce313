/** The table of compared indicators, where what they are counted by is no year. */
import { Window } from 'happy-dom';
import { afterEach, expect, it, vi } from 'vitest';
import { comparisonOf } from '../../../src/charts/comparison/comparison.ts';
import { tableOf } from '../../../src/components/compare/table.ts';
import { current } from '../../../src/domain/observation/observation.ts';
import { indicatorOf } from '../../../src/gallery/by-id.ts';
import { publishedCity } from '../../domain/published-city.ts';

afterEach(() => vi.unstubAllGlobals());

const city = publishedCity('maboroshi');

/** The cells of the row of one indicator, by the years of their columns. */
function cellsOf(id: string): Record<string, string> {
  vi.stubGlobal('document', new Window().document);
  const { observations, statements } = indicatorOf(city, id);
  const { name: title, unit } = statements[0]!.printed;
  const compared = comparisonOf([{ title, unit, stated: current(observations) }], 'own');
  const [table] = tableOf(compared.map((each) => ({ ...each, id, page: `/indicators/${id}/` })));
  const cells = [...table!.querySelectorAll('tbody td')].map((cell) => {
    const [year, ...said] = [...cell.children].map(({ textContent }) => textContent.trim());
    return [year!, said.join('　')] as const;
  });
  return Object.fromEntries(cells.filter(([, said]) => said !== ''));
}

it('a quarter and a day say what they are, as they are not the year of their column', () => {
  expect(cellsOf('nijikake-kpi-0')).toMatchObject({
    R23: '令和23年度 第3四半期　65,003　令和23年度 第4四半期　65,011',
  });
  expect(cellsOf('nijikake-kpi-2')['R23']).toContain('令和23年10月1日　54,037');
});

it('a year does not say its name again', () => {
  expect(cellsOf('nijikake-headline-1')['R23']).toBe('52,021.13');
});
