import { expect, test } from 'vitest';
import { columnsWithValues } from '../../../src/domain/observation/year-columns.ts';
import { sheetOf } from '../../../src/gallery/by-id.ts';
import { publishedCity } from '../published-city.ts';

const sheet = sheetOf(publishedCity('hoshizora'), '2021/101');
const years = (columns: ReturnType<typeof columnsWithValues>['shown']) => columns.map(({ period }) => period);

test('columns in which nothing but what is printed in advance stands are left out', () => {
  const { shown, omitted } = columnsWithValues(sheet);
  expect(years(shown)).toEqual(['FY2019', 'FY2020', 'FY2021']);
  expect(years(omitted)).toEqual(['FY2022', 'FY2023', 'FY2024']);
});

test('of columns in which the sheet has nothing at all, nothing is said', () => {
  const projects = sheet.projects.map((project) => ({ ...project, costs: [], indicators: [] }));
  expect(columnsWithValues({ ...sheet, projects })).toEqual({ shown: [], omitted: [] });
});
