import { z } from 'zod';
import { decimal } from './decimal.ts';
import { described, refuse } from './described.ts';
import { explainedInEnglish, inEnglish } from './in-english.ts';
import { identifier, listedName, printedText, reading, yesOrNo } from './printed-text.ts';

/** Which way an indicator is better: our reading. `none` where neither way is. */
export const direction = z.enum(['higher', 'lower', 'maintain', 'none'], {
  error:
    'higher（多いほどよい）、lower（少ないほどよい）、maintain（保つのがよい）、none（どちらでもない）のどれかを書きます。',
});

/** Which way an indicator is better. */
export type Direction = z.output<typeof direction>;

/** Our reading of one indicator, whatever its name and number on each year's sheet. */
export const indicatorReading = z
  .strictObject({
    id: described(
      identifier,
      '指標のID（アドレスになり、変えない）',
      'Indicator id; makes the address, never changes',
      { said: ['page', 'file', 'search'] },
    ),
    nameEn: inEnglish('指標の名前', 'Name of the indicator'),
    unitEn: inEnglish('最後のシートの単位', 'Unit that its newest sheet prints'),
    direction: described(direction, 'どちらがよいか', 'Which way is better', { said: ['page', 'file'] }),
    band: described(
      z
        .strictObject({
          from: described(decimal, '下限', 'Lower limit', { said: ['page', 'file'] }),
          to: described(decimal, '上限', 'Upper limit', { said: ['page', 'file'] }),
        })
        .optional(),
      '保つ範囲（direction が maintain のとき）',
      'Band to stay in, both limits included; only with maintain',
    ),
    runningTotal: described(yesOrNo.optional(), '累計か', 'Whether the figures are a running total', {
      said: ['page', 'file'],
    }),
    kana: described(reading.optional(), 'よみ（かな）', 'How the name is read, in kana', {
      said: ['page', 'file', 'search'],
    }),
    aliases: described(
      z.array(listedName).default([]),
      'ほかの呼び方（検索に使う）',
      'Other words that people use for it, for the search',
      { said: ['file', 'search'] },
    ),
    sameAs: described(
      z.array(identifier).default([]),
      '同じ数と読める、ほかの指標',
      'Indicators that state the same figure',
      { said: ['page', 'file'] },
    ),
    continues: described(
      z.array(identifier).default([]),
      '引きつぐ前の指標（分割・統合・定義変更）',
      'Indicators that this one continues',
      { said: ['page', 'file'] },
    ),
    explanation: described(
      printedText.optional(),
      'やさしい説明（当サイトの言葉）',
      'Plain explanation in our own words',
      { said: ['page', 'search'] },
    ),
    explanationEn: explainedInEnglish(),
  })
  .check((context) => {
    if (context.value.band && context.value.direction !== 'maintain') {
      refuse(
        context,
        context.value.band,
        'band（保つ範囲）は direction が maintain のときだけ書けます。',
        'band を消すか、direction を maintain にしてください。',
        ['band'],
      );
    } else if (context.value.band && Number(context.value.band.from) > Number(context.value.band.to)) {
      refuse(
        context,
        context.value.band,
        'band（保つ範囲）の下限（from）が、上限（to）より大きくなっています。',
        'from に小さいほうを、to に大きいほうを書いてください。',
        ['band'],
      );
    }
  });

/** Our reading of one project. */
export const projectReading = z.strictObject({
  id: described(
    identifier,
    '事業のID（アドレスになり、変えない）',
    'Project id; makes the address, never changes',
    { said: ['page', 'file', 'search'] },
  ),
  nameEn: inEnglish('事業の名前', 'Name of the project'),
  kana: described(reading.optional(), 'よみ（かな）', 'How the name is read, in kana', {
    said: ['page', 'file', 'search'],
  }),
  aliases: described(
    z.array(listedName).default([]),
    'ほかの呼び方（検索に使う）',
    'Other words that people use for it, for the search',
    { said: ['file', 'search'] },
  ),
  continues: described(
    z.array(identifier).default([]),
    '引きつぐ前の事業',
    'Projects that this one continues',
    { said: ['page', 'file'] },
  ),
  explanation: described(
    printedText.optional(),
    'やさしい説明（当サイトの言葉）',
    'Plain explanation in our own words',
    { said: ['page', 'search'] },
  ),
});

/** A register file: any number of indicators and projects. A city may split the register into as many files as it likes. */
export const register = z.strictObject({
  indicators: described(z.array(indicatorReading).default([]), '指標', 'Indicators'),
  projects: described(z.array(projectReading).default([]), '事業', 'Projects'),
});

/** Our reading of one indicator. */
export type IndicatorReading = z.output<typeof indicatorReading>;
/** Our reading of one project. */
export type ProjectReading = z.output<typeof projectReading>;
