import { describe, expect, it } from 'vitest';
import { paths } from '../../../src/addresses.ts';
import { mostIndicators, queryOf, readAddress } from '../../../src/components/compare/address.ts';

const isKnown = (id: string) => /^103-kpi-\d+$/.test(id);
const read = (query: string) => readAddress(query, isKnown);
const many = Array.from({ length: mostIndicators + 2 }, (_, index) => `103-kpi-${index + 1}`);

describe('the address of a comparison', () => {
  it('names indicators in order, and the scale', () => {
    expect(read('?i=103-kpi-10&i=103-kpi-9&scale=index')).toEqual({
      ids: ['103-kpi-10', '103-kpi-9'],
      scale: 'index',
      unknown: [],
      beyond: [],
    });
  });
  it('asks for own units where it says nothing, and for nothing where it is bare', () => {
    expect(read('?i=103-kpi-9').scale).toBe('own');
    expect(read('')).toEqual({ ids: [], scale: 'own', unknown: [], beyond: [] });
    expect(read('?i=&i=').ids).toEqual([]);
  });
  it('gives what is asked for twice once', () => {
    expect(read('?i=103-kpi-9&i=103-kpi-10&i=103-kpi-9').ids).toEqual(['103-kpi-9', '103-kpi-10']);
  });
  it('names what does not exist, and keeps the rest', () => {
    expect(read('?i=<b>&i=103-kpi-9&i=103-KPI-9&scale=log')).toEqual({
      ids: ['103-kpi-9'],
      scale: 'own',
      unknown: ['<b>', '103-KPI-9'],
      beyond: [],
      unknownScale: 'log',
    });
  });
  it('keeps as many as there is room for, and names the others; what does not exist takes no room', () => {
    const { ids, beyond } = read(`?i=no&${many.map((id) => `i=${id}`).join('&')}`);
    expect(ids).toEqual(many.slice(0, mostIndicators));
    expect(beyond).toEqual(many.slice(mostIndicators));
  });
  it('is written as it is read, and as the links of other pages write it', () => {
    const choice = { ids: ['103-kpi-10', '103-kpi-9'], scale: 'index' as const };
    expect(read(queryOf(choice))).toMatchObject(choice);
    expect(queryOf({ ids: [], scale: 'index' })).toBe('');
    expect(`compare/${queryOf({ ...choice, scale: 'own' })}`).toBe(paths.comparison(choice.ids));
  });
});
