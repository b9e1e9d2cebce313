import { z } from 'zod';
import { decimal } from './decimal.ts';
import { described, refuse } from './described.ts';
import { inEnglish } from './in-english.ts';
import { indicatorKind } from './indicator.ts';
import { neutralWords, type FormWord } from './neutral-words.ts';
import { identifier, printedName, printedUnit, yesOrNo } from './printed-text.ts';
import { ratingAxis } from './rating-axis.ts';

/** What a form may call by a word of its own; whatever it leaves out is called by the neutral word (schema/README: neutral words). */
const formWord = z.enum(Object.keys(neutralWords) as [FormWord, ...FormWord[]], {
  error: `${Object.entries(neutralWords)
    .map(([key, word]) => `${key}（${word}）`)
    .join('、')}のどれかを書きます。`,
});

/** A part of a sheet that a section of the form holds. */
export const sectionPart = z.enum(
  [
    'indicators',
    'progress',
    'reasons',
    'text',
    'policy',
    'opinions',
    'legend',
    'ratings',
    'money',
    'projects',
  ],
  {
    error:
      'indicators、progress、reasons、text、policy、opinions、legend、ratings、money、projects のどれかを書きます。',
  },
);

/** A part of a sheet. */
export type SectionPart = z.output<typeof sectionPart>;

const section = z
  .strictObject({
    part: described(sectionPart, '何の節か', 'Part of the sheet', { said: ['page', 'print', 'file'] }),
    number: described(printedName.optional(), '印刷された番号', 'Printed number', {
      said: ['page', 'print', 'file'],
    }),
    title: described(
      printedName.optional(),
      '印刷された見出し（{year} は、policy の節なら方針の年度、ほかはシートの年度になる）',
      'Printed title; {year} is the year of the policy in a section of policy, else that of the sheet',
      { said: ['page', 'print', 'file', 'search'] },
    ),
    heading: described(
      printedName.optional(),
      '番号の頭が同じ節の、まとめの見出し（（2）① から （2）④ までの上の「（2）」の見出し）',
      'Printed heading over the sections whose numbers begin alike: that of （2） above （2）① to （2）④',
      { said: ['page', 'print', 'file', 'search'] },
    ),
    kinds: described(
      z.array(indicatorKind).min(1).optional(),
      'この節の指標の種類（indicators だけ）',
      'Kinds of indicators in it, with indicators only',
      { said: ['file'] },
    ),
    text: described(identifier.optional(), '文章のID（text だけ）', 'Text field in it, with text only', {
      said: ['page', 'print', 'file'],
    }),
  })
  .check((context) => {
    const { part, text, kinds } = context.value;
    if ((part === 'text') !== (text !== undefined)) {
      refuse(
        context,
        context.value,
        'part: text の節には、どの文章か（text）が要ります。ほかの節には書きません。',
        'texts にあるIDを text に書くか、part を直してください。',
      );
    }
    if (kinds && part !== 'indicators') {
      refuse(
        context,
        context.value,
        'kinds は part: indicators の節にだけ書けます。',
        'kinds の行を消すか、part を直してください。',
      );
    }
  });

const textField = z.strictObject({
  id: described(identifier, '文章のID', 'Id of the text field', { said: ['page', 'file'] }),
  label: described(printedName, '紙面の見出し', 'Printed heading', {
    said: ['page', 'print', 'file', 'search'],
  }),
  of: described(
    z.enum(['sheet', 'project'], { error: 'sheet（シート）か project（事業）を書きます。' }),
    'シートの文章か、事業の文章か',
    'Whether it is a text of the sheet or of a project on it',
    { said: ['file'] },
  ),
  list: described(
    yesOrNo.default(false),
    '箇条書きか（1項目1行）',
    'Whether it is a list, one bullet a line',
    { said: ['page', 'print', 'file'] },
  ),
});

const amount = z
  .strictObject({
    id: described(identifier, '額のID', 'Id of the amount', { said: ['file'] }),
    label: described(printedName, '紙面の語', 'Printed word', { said: ['page', 'print', 'file', 'search'] }),
    quantity: described(
      z.enum(['money', 'people', 'rate', 'percent'], {
        error:
          'money（金額）、people（人数など）、rate（1人当たりなど）、percent（割合）のどれかを書きます。',
      }),
      '何の数か',
      'What it counts; only money can be added up',
      { said: ['page', 'file'] },
    ),
    unit: described(
      printedUnit.optional(),
      '単位（金額なら書かない。percent は ％）',
      'Unit; that of the sheet where it is money',
      { said: ['page', 'print', 'file', 'search'] },
    ),
  })
  .check((context) => {
    const { quantity, unit } = context.value;
    if (quantity === 'money' && unit !== undefined) {
      refuse(
        context,
        unit,
        '金額の単位は、シートの money の unit に書きます。',
        'この unit の行を消してください。',
        ['unit'],
      );
    }
    if ((quantity === 'people' || quantity === 'rate') && unit === undefined) {
      refuse(
        context,
        context.value,
        '単位（unit）がありません。',
        'unit: 人 や unit: 千円／人 のように、紙面の単位を書き足してください。',
      );
    }
  });

/** How far the sources may be from the whole, which no sum can fall short of below 0. */
const tolerance = decimal
  .transform((number, context) => {
    if (number.startsWith('-')) {
      refuse(
        context,
        number,
        `「${number}」は、0より小さい数です。端数の許容は、0か、それより大きい数で書きます。`,
        '印刷の単位で、1 のように書いてください。ぴったり合うはずなら、0 と書くか、この行を消してください。',
      );
    }
    return number;
  })
  .meta({ written: '0 以上の数（例：`1`）' });

const funding = z.strictObject({
  of: described(
    identifier.default('cost'),
    '何の内訳か（cost＝事業費、または amounts のID）',
    'What the sources add up to: cost, or the id of an amount',
    { said: ['page', 'file'] },
  ),
  sources: described(
    z.array(
      z.strictObject({
        id: described(identifier, '財源のID', 'Funding source id', { said: ['file'] }),
        label: described(printedName, '財源の名前', 'Printed name', {
          said: ['page', 'print', 'file', 'search'],
        }),
        generalRevenue: described(
          yesOrNo.default(false),
          '一般財源（使いみちの決まっていないお金）か',
          'Whether it is general revenue, which the publisher may spend as it likes',
          { said: ['page', 'file'] },
        ),
      }),
    ),
    '財源',
    'Funding sources',
  ),
  complete: described(yesOrNo, '財源を足すと全額になるか', 'Whether the sources add up to the whole', {
    said: ['page', 'file'],
  }),
  tolerance: described(
    tolerance.default('0'),
    '端数の許容（印刷の単位で）',
    'Rounding tolerance, in the printed unit',
    { said: ['page', 'file'] },
  ),
});

const progressScale = z.strictObject({
  steps: described(
    z
      .array(
        z.strictObject({
          id: described(identifier, '段階のID', 'Step id', { said: ['file'] }),
          label: described(printedName, '段階の語', 'Printed word', {
            said: ['page', 'print', 'file', 'search'],
          }),
        }),
      )
      .min(1),
    '段階（よい順）',
    'Steps, best first',
  ),
  open: described(yesOrNo, 'ほかにも段階があるかもしれないか', 'Whether further steps may exist', {
    said: ['page', 'file'],
  }),
});

/**
 * The paper that a city fills in: what it calls things, which parts it has in which order, and its texts, amounts, grades and
 * scales (schema/README: the form is data). What a form does not have is nowhere on the site.
 */
export const form = z.strictObject({
  id: described(identifier, '様式のID', 'Form id', { said: ['file'] }),
  name: described(printedName, '様式の名前（紙面のとおり）', 'Name of the paper', {
    said: ['file', 'search'],
  }),
  nameEn: inEnglish('様式の名前', 'Name of the paper', ['page']),
  words: described(
    z
      .partialRecord(formWord, printedName)
      .default({})
      .transform((own): Readonly<Record<FormWord, string>> => ({ ...neutralWords, ...own })),
    'この様式での呼び方（書かなければ、ふつうの語）',
    'What the form calls things; neutral words where it does not say',
    { said: ['page', 'print', 'file', 'search'] },
  ),
  wordsEn: described(
    z.partialRecord(formWord, printedName).optional(),
    'この様式での呼び方（英語。書かなければ、ふつうの語）',
    'What the form calls things, in English; neutral words where it does not say',
    { said: ['page'] },
  ),
  levels: described(
    z.array(printedName).default([]),
    '目標の段の名前（上から順）',
    'Names of the depths of the goal tree, from the top',
    { said: ['file', 'search'] },
  ),
  sections: described(
    z.array(section).default([]),
    '節（紙面の順）',
    'Sections in printed order; where none are listed, the order of the software. One without number and title stands under the one before it',
  ),
  texts: described(z.array(textField).default([]), '文章の欄', 'Text fields'),
  amounts: described(
    z.array(amount).default([]),
    '事業費のほかの額や数（翌年度への繰越額、不用額など）',
    'Amounts beside the cost',
  ),
  funding: described(funding.optional(), '財源', 'Funding sources'),
  ratings: described(z.array(ratingAxis).default([]), '評価の軸', 'Axes of judgement'),
  progressScale: described(progressScale.optional(), '進み具合の段階', 'Progress scale'),
  indicatorKinds: described(
    z
      .array(
        z.strictObject({
          kind: described(indicatorKind, '種類', 'Kind', { said: ['file'] }),
          label: described(printedName, '紙面の語', 'Printed word', {
            said: ['page', 'print', 'file', 'search'],
          }),
          labelEn: inEnglish('紙面の語', 'Printed word', ['page']),
        }),
      )
      .default([]),
    '指標の種類と紙面での呼び方',
    'Indicator kinds with their printed words; every kind by its neutral word where none are listed',
  ),
  ownActual: described(
    z.enum(['first', 'last'], { error: 'first（最初）か last（最後）を書きます。' }).optional(),
    '1年に四半期や日の実績値がいくつもあるとき、どれをその年度の値とするか',
    "Which of a year's several quarters or days counts as the sheet's own actual; none where nothing is said",
    { said: ['page', 'file'] },
  ),
  print: described(
    z.enum(['management-sheet'], { error: '書けるのは management-sheet だけです。' }).optional(),
    '印刷のレイアウト（決まった様式があるとき）',
    'Exact print layout; a form without one is printed from its sections',
    { said: ['file'] },
  ),
});

/** The paper that a city fills in. */
export type Form = z.output<typeof form>;
/** A text field of a form. */
export type TextField = Form['texts'][number];
/** An amount of a form. */
export type Amount = Form['amounts'][number];
/** How a form accounts for who paid. */
export type Funding = NonNullable<Form['funding']>;
/** The progress scale of a form. */
export type ProgressScale = NonNullable<Form['progressScale']>;
