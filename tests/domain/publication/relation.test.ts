import { expect, test } from 'vitest';
import { printedWordings } from '../../../src/domain/publication/printed-wording.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { relatedProjects } from '../../../src/domain/publication/relation.ts';
import { sameFigures } from '../../../src/domain/publication/same-figure.ts';
import { publicationOf, publicationWith, writtenSheet } from '../invented-city.ts';

const kpi = (name: string, actuals: Record<string, string>) => ({
  id: 'm1-kpi-1',
  kind: 'kpi',
  name,
  actuals,
});
const project = {
  id: 'p',
  name: '月見の会',
  indicators: [{ id: 'p-outcome-1', name: '来た人', actuals: { 令和2年度: '7', 令和3年度: '8' } }],
};
const city = (name: string, actuals: Record<string, string> = {}, indicators = {}) =>
  publicationWith({ indicators }, writtenSheet({ indicators: [kpi(name, actuals)], projects: [project] }));
const indicator = ({ indicators }: Publication, id: string) => indicators.find((each) => each.id === id)!;
const reasons = (publication: Publication, id = 'm1-kpi-1') =>
  relatedProjects(indicator(publication, id)).map(({ because }) => because);

test('a project belongs to its outcome, and to an indicator whose name holds its own', () => {
  expect(reasons(city('来た人（月見の会）'), 'p-outcome-1')).toEqual(['outcome']);
  expect(reasons(city('来た人（月見の会）'))).toEqual(['named']);
  expect(reasons(city('来た人（団子の会）'))).toEqual([]);
});

test.each([
  ['m1-kpi-1', 'p-outcome-1'],
  ['p-outcome-1', 'm1-kpi-1'],
])(
  'an indicator read as the same figure as an outcome shares its project, whichever of the two says so: %s',
  (says, of) => {
    const publication = city('参加者数', { 令和2年度: '7', 令和3年度: '9' }, { [says]: { sameAs: [of] } });
    const [own, outcome] = [indicator(publication, 'm1-kpi-1'), indicator(publication, 'p-outcome-1')];
    expect(reasons(publication)).toEqual(['same_figure']);
    expect(sameFigures(own)).toMatchObject([{ alike: ['FY2020'], different: ['FY2021'] }]);
    expect([own.sameAs, outcome.sameAs]).toEqual([[outcome], [own]]);
  },
);

test('the same figure that both say is one', () => {
  const both = { 'm1-kpi-1': { sameAs: ['p-outcome-1'] }, 'p-outcome-1': { sameAs: ['m1-kpi-1'] } };
  expect(sameFigures(indicator(city('参加者数', {}, both), 'm1-kpi-1'))).toHaveLength(1);
});

test('names are grouped by the sheets that print them, oldest first', () => {
  const named = (fiscalYear: string, name: string) =>
    writtenSheet({ fiscalYear, indicators: [kpi(name, {})] });
  const { indicators } = publicationOf(
    named('令和2年度', '旧'),
    named('令和3年度', '新'),
    named('令和4年度', '新'),
  );
  const forms = printedWordings(indicators[0]!.statements, ({ name }) => [name]);
  expect(forms.map(({ printed, sheets }) => [printed.name, sheets.length])).toEqual([
    ['旧', 1],
    ['新', 2],
  ]);
});
