import type { Publication } from '../../src/domain/publication/publication.ts';
import { publicationWith, writtenForm, writtenRule, writtenSheet } from '../domain/invented-city.ts';

type Written = Record<string, unknown>;

const ratio = (id: string, more: Written) => ({
  id,
  name: id,
  rates: ['indicator'],
  order: 'worst_first',
  grades: ['下', '中', '上'],
  rule: {
    name: 'ratio_to_target',
    bands: [{ grade: '上', atLeast: '100' }, { grade: '中', above: '90' }, { grade: '下' }],
    ...more,
  },
});

/** The same axis means another thing on another form, as where a city has changed its limits. */
const change = (rule: Written) => ({
  id: 'change',
  name: '変化',
  rates: ['indicator'],
  order: 'best_first',
  grades: ['S', 'A', 'B', 'C', 'D', '―'],
  rule: { ...writtenRule, ...rule },
});

const forms = [
  writtenForm({
    ratings: [
      change({ coversExpected: 'true' }),
      ratio('plain', {}),
      ratio('inverse', { lowerIsBetter: 'inverse', actualAbsent: '下' }),
      ratio('complement', { lowerIsBetter: 'complement' }),
      ratio('near', {
        bands: [{ grade: '上', within: '5' }, { grade: '中', within: '10' }, { grade: '下' }],
      }),
      { id: 'free', name: '決まりなし', rates: ['indicator'], order: 'none', grades: ['上', '下'] },
    ],
  }),
  writtenForm({
    id: 'f2',
    ratings: [
      change({
        bands: [
          { grade: 'A', above: '5' },
          { grade: 'B', atLeast: '0' },
          { grade: 'C', atLeast: '-5' },
          { grade: 'D' },
        ],
      }),
    ],
  }),
];

const readings: Written[] = [
  { direction: 'higher' },
  { direction: 'lower' },
  { direction: 'maintain', band: { from: '95', to: '105.5' } },
  { direction: 'maintain' },
  { direction: 'none' },
];
const baselines = [undefined, '100', '0', '-40', { absence: 'unplaced' }];
const actuals = [
  undefined,
  ...['0', '90', '95', '100', '105', '110', '110.01', '-44', '-36'],
  ...['dash', 'blank', 'cancelled', 'not_applicable', 'not_published', 'unplaced'].map((absence) => ({
    absence,
  })),
  { text: '策定済' },
  { value: '99', text: '約99' },
];
const targets = [
  undefined,
  ...['100', '0', '-40'].map((value) => ({ value })),
  ...['increase', 'decrease', 'maintain'].map((direction) => ({ direction, text: direction })),
  { absence: 'dash' },
  { text: '策定' },
];

/** One sheet a form: all of the above with each other, and a published grade that is ours or another. */
function sheetOn(form: { id: string; ratings: { id: string; grades: string[] }[] }, measure: string) {
  const indicators = readings.flatMap((reading, way) =>
    baselines.flatMap((baseline, first) =>
      actuals.flatMap((actual, second) =>
        targets.map((target, third) => {
          const id = [measure, way, first, second, third].join('-');
          const indicator = {
            id,
            name: id,
            ...(baseline === undefined ? {} : { baseline }),
            actuals: actual === undefined ? {} : { 令和3年度: actual },
            ...(target === undefined ? {} : { targets: [target] }),
            ratings: form.ratings.map(({ id: axis, grades }) => ({
              axis,
              grade: grades[(second + third) % grades.length],
            })),
          };
          return { indicator, reading: [id, reading] as const };
        }),
      ),
    ),
  );
  return {
    sheet: writtenSheet({ measure, form: form.id, indicators: indicators.map(({ indicator }) => indicator) }),
    readings: indicators.map(({ reading }) => reading),
  };
}

const sheets = (forms as Parameters<typeof sheetOn>[0][]).map((form, index) =>
  sheetOn(form, `m${index + 1}`),
);

/** An invented city where every kind of rule meets every kind of baseline, actual, target and direction. */
export const everyRule: Publication = publicationWith(
  { forms, indicators: Object.fromEntries(sheets.flatMap((each) => each.readings)) },
  ...sheets.map(({ sheet }) => sheet),
);
