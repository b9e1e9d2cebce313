import { expect, test } from 'vitest';
import { absence } from '../../src/schema/absence.ts';
import { absenceWords } from '../../src/text/absence.ts';
import { holdingOf } from '../../src/domain/publication/holding.ts';
import { publishedCity } from '../domain/published-city.ts';
import { glossaryGroups } from '../../src/text/glossary.ts';
import { absenceOnForm } from '../../src/components/print-form/PrintForm.words.ts';

test('every reason has a word of its own, and the glossary explains those that occur', () => {
  const labels = absence.options.map((kind) => absenceWords[kind].label);
  expect(new Set(labels).size).toBe(labels.length);
  const published = publishedCity('hoshizora');
  const terms = glossaryGroups(published).flatMap((group) => group.terms.map(({ term }) => term));
  const occurring = holdingOf(published).absences.map((kind) => absenceWords[kind].label);
  expect(occurring.length).toBeGreaterThan(2);
  expect(terms).toEqual(expect.arrayContaining(occurring));
  expect(terms).not.toContain(absenceWords.suppressed.label);
});

test('a column after the sheet is said to be one, and nothing is said about today', () => {
  const { label, explanation } = absenceWords.after_sheet;
  expect(label).toBe('シートより後の年度');
  expect(explanation).not.toMatch(/まだ出て|決算前|未決算|今|現在/u);
});

test('what is blank on the paper is blank on the form, and a dash is a dash', () => {
  expect(absence.options.filter((kind) => absenceOnForm(kind) === '')).toEqual(['blank', 'after_sheet']);
  expect(absenceOnForm('dash')).toBe('-');
});
