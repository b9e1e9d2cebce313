/** A content folder as `npm run city:new` writes it: every page says what is not there yet, and how it comes to be there. */
import { describe, expect, it } from 'vitest';
import about from '../../src/components/about-page/AboutPage.examples.ts';
import changes from '../../src/components/changes-page/ChangesPage.examples.ts';
import compare from '../../src/components/compare-page/ComparePage.examples.ts';
import glossary from '../../src/components/glossary-page/GlossaryPage.examples.ts';
import home from '../../src/components/home-page/HomePage.examples.ts';
import measures from '../../src/components/measures-page/MeasuresPage.examples.ts';
import plan from '../../src/components/plan-page/PlanPage.examples.ts';
import questions from '../../src/components/questions-page/QuestionsPage.examples.ts';
import status from '../../src/components/status-page/StatusPage.examples.ts';
import year from '../../src/components/year-page/YearPage.examples.ts';
import { examplesOf } from '../../src/gallery/example.ts';
import { rendered } from './rendered.ts';

const noMeasures = 'この計画の施策は、まだ登録していません。登録すると、ここに並びます。';

/** Each page with what it says where nothing is registered. */
const pages = [
  ['home', home, 'シートは、まだ1枚も登録していません。登録すると、ここにその結果が出ます。'],
  ['home', home, noMeasures],
  ['measures', measures, noMeasures],
  ['plan', plan, noMeasures],
  ['year', year, noMeasures],
  ['questions', questions, 'シートをまだ登録していないので、問いもありません。'],
  ['status', status, '評価のあるシートは、まだ登録していません。'],
  ['changes', changes, 'シートは、まだ1枚も登録していません。'],
  ['compare', compare, '登録したシートに、指標はまだありません。'],
  ['about', about, 'シートは、まだ1枚も登録していません。'],
  ['glossary', glossary, '未登録'],
] as const;

const shownFirst = ({ component }: { component: Parameters<typeof examplesOf>[0] }) =>
  rendered(
    examplesOf(component, {
      'Nothing registered': (city) => {
        const publication = city('hajimari');
        const [only] = publication.plans;
        return { publication, plan: only, fiscalYear: 'FY2028', title: '題', versions: [] };
      },
    }),
    'Nothing registered',
  );

describe('where nothing is registered yet', () => {
  it.each(pages)('the page %s says so, and stands without an empty table or list', async (_, page, words) => {
    const { element } = await shownFirst(page);
    expect(element.textContent.replaceAll(/\s+/g, ' ')).toContain(words);
    const rows = [...element.querySelectorAll('table')].map(
      (table) => table.querySelectorAll('tbody tr').length,
    );
    expect(rows.filter((count) => count === 0)).toEqual([]);
    const lists = [...element.querySelectorAll('ul, ol, dl')].filter((list) => !list.closest('[hidden]'));
    expect(lists.filter((list) => list.children.length === 0)).toEqual([]);
  });
});
