import { describe, expect, it } from 'vitest';
import files from '../../src/components/examples-page/ExampleFiles.examples.ts';
import question from '../../src/components/examples-page/WorkedQuestion.examples.ts';
import { rendered } from './rendered.ts';

describe('a question of the data', () => {
  it('stands with its result, and with its code in three languages to copy', async () => {
    const shown = await rendered(question, 'A question that counts');
    expect(shown.texts('h2')).toEqual(['ない値と、その理由']);
    expect(shown.texts('thead th')).toEqual(['値の役割コードrole', '値が無い理由コードabsence', '数n']);
    expect(shown.texts('tbody tr:first-child td')).toEqual(['actual', 'blank', '28件']);
    expect(shown.element.querySelectorAll('tbody rect')).toHaveLength(shown.texts('tbody tr').length);
    expect(shown.texts('summary')).toEqual([
      'Python（pandas）（ない値と、その理由）',
      'R（readr）（ない値と、その理由）',
      'SQL（DuckDB）（ない値と、その理由）',
    ]);
    expect(shown.texts('pre').every((code) => code.includes('/data/observations.'))).toBe(true);
  });

  it('says money in yen, and budget and settled cost apart', async () => {
    const shown = await rendered(question, 'A question of money');
    expect(shown.texts('thead th.r')).toEqual(['予算budget_yen', '決算settled_yen']);
    expect(shown.texts('tbody tr:first-child td.r').every((cell) => cell.endsWith('円'))).toBe(true);
  });

  it('is worked in files as well', async () => {
    const shown = await rendered(files, 'All questions in one file of each kind');
    expect(shown.links().map(([, path]) => path)).toEqual([
      '/data/examples/questions.ipynb',
      '/data/examples/questions.qmd',
      '/data/examples/questions.sql',
    ]);
  });
});
