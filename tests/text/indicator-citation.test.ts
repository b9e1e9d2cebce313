import { expect, test } from 'vitest';
import { indicatorCitation } from '../../src/text/indicator-page.ts';
import { publishedCity } from '../domain/published-city.ts';

test('an indicator that is printed for a goal above its measure is cited with the goal', () => {
  const city = publishedCity('hotaru');
  const cited = (id: string) => {
    const [statement] = city.indicators.find((each) => each.id === id)!.statements;
    return indicatorCitation(statement!, city.site, 'https://mura.example/');
  };
  expect(cited('chu-1-1-kpi-1')).toContain('」中項目');
  expect(cited('chu-1-1-kpi-1')).not.toContain('小項目');
});
