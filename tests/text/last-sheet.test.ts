import { expect, test } from 'vitest';
import { rules } from '../../src/questions/rules.ts';
import { dataCaveats } from '../../src/text/data-caveats.ts';
import { tablesOf } from '../../src/exports/tables.ts';
import { indicatorsLead } from '../../src/text/indicator-page.ts';
import { measureCostLead } from '../../src/components/measure-page/MeasureCosts.words.ts';
import { projectsLead } from '../../src/text/project-page.ts';
import { lastSheet } from '../../src/text/registration.ts';
import { realPublication } from '../exports/real-publication.ts';

const publication = realPublication();

test('the last registered sheet is named by its year, however long ago that was', () => {
  expect(lastSheet(publication.sheets[0]!.key)).toBe(
    '登録しているうちで最後のシート　令和3年度（2021年度） [事後・決算](ex-post)',
  );
});

test('nothing is called new because nothing came after it, in words and in files', () => {
  const leads = [
    indicatorsLead(publication.vocabulary),
    projectsLead(publication),
    measureCostLead(publication.vocabulary),
  ];
  const guides = Object.values(rules).flatMap(({ guide: { title, looksFor, advice } }) => [
    title,
    looksFor,
    advice,
  ]);
  const caveats = dataCaveats(publication).map(({ text }) => text.ja);
  const files = Object.values(tablesOf(publication)).flatMap(({ description, columns }) => [
    description.ja,
    ...columns.flatMap((column) => [column.ja, column.description.ja]),
  ]);
  expect([...leads, ...guides, ...caveats, ...files].filter((words) => /新しい|最新/.test(words))).toEqual(
    [],
  );
});
