import { z } from 'zod';
import { decimal } from './decimal.ts';
import { described, refuse } from './described.ts';
import { inEnglish } from './in-english.ts';
import { identifier, printedName, printedText, yesOrNo } from './printed-text.ts';

/** A grade: written short (`継続`), or with what the legend says it means. */
const grade = z
  .preprocess(
    (written) => (typeof written === 'string' ? { grade: written } : written),
    z.strictObject({
      grade: described(printedName, '印刷される評語（S、A、―など）', 'The grade as printed', {
        said: ['page', 'print', 'file', 'search'],
      }),
      label: described(
        printedText.optional(),
        '評語の意味（凡例のとおり）',
        'What the grade means, as the legend prints it',
        { said: ['page', 'print', 'file', 'search'] },
      ),
      labelEn: inEnglish('評語の意味', 'What the grade means'),
      tone: described(
        z
          .enum(['reached', 'up', 'slightly_up', 'level', 'down', 'none'], {
            error:
              'reached（達成）、up（上昇）、slightly_up（やや上昇）、level（同水準）、down（下落）、none（評価なし）のどれかを書きます。',
          })
          .optional(),
        '印の形（達成・上昇・やや上昇・同水準・下落・評価なし）',
        'Outline of the badge; a square with the grade where nothing is said',
        { said: ['page', 'print'] },
      ),
    }),
  )
  .meta({ written: '評語だけ（例：`継続`）、または下の項目' });

const band = z
  .strictObject({
    grade: described(printedName, 'この範囲の評語', 'Grade of this band', { said: ['page', 'file'] }),
    atLeast: described(decimal.optional(), 'この値以上（％）', 'Lower limit in percent, included', {
      said: ['page', 'file'],
    }),
    above: described(decimal.optional(), 'この値を超える（％）', 'Lower limit in percent, not included', {
      said: ['page', 'file'],
    }),
    within: described(
      decimal.optional(),
      '目標値との差がこの値以内（％、ratio_to_target だけ）',
      'Upper limit of |actual − target| ÷ |target| in percent, included; only with ratio_to_target',
      { said: ['page', 'file'] },
    ),
  })
  .check((context) => {
    const { atLeast, above, within } = context.value;
    if ([atLeast, above, within].filter((limit) => limit !== undefined).length > 1) {
      refuse(
        context,
        context.value,
        'atLeast（以上）、above（超える）、within（以内）は、1つの範囲に1つだけです。',
        'どれか1つだけを残してください。',
      );
    }
  });

/** One band of a rule: a grade and the limit of what it covers, in percent. */
export type Band = z.output<typeof band>;

function refuseUnordered(context: z.core.ParsePayload<Band[]>): void {
  const bands = context.value;
  const limits = bands.map(({ atLeast, above, within }) => atLeast ?? above ?? within);
  const isWithin = bands.some(({ within }) => within !== undefined);
  limits.forEach((limit, index) => {
    const last = index === limits.length - 1;
    if ((limit === undefined) !== last) {
      refuse(
        context,
        bands,
        last
          ? '最後の範囲に限りが書かれています。最後は残り全部を受けもちます。'
          : '限りの無い範囲があります。',
        last
          ? '最後の範囲の atLeast、above、within を消してください。'
          : 'atLeast（以上）、above（超える）、within（以内）のどれかを書いてください。',
        [index],
      );
    }
    const previous = limits[index - 1];
    if (limit === undefined || previous === undefined) return;
    if (isWithin ? Number(limit) <= Number(previous) : Number(limit) >= Number(previous)) {
      refuse(
        context,
        bands,
        '範囲が、よい順に並んでいません。',
        isWithin ? '限りの小さいものから順に並べてください。' : '下限の大きいものから順に並べてください。',
        [index],
      );
    }
  });
  if (isWithin && bands.slice(0, -1).some(({ within }) => within === undefined)) {
    refuse(
      context,
      bands,
      'within（以内）の範囲と、ほかの範囲が混ざっています。',
      'すべてを within で書くか、すべてを atLeast と above で書いてください。',
    );
  }
}

const bands = z.array(band).min(1).check(refuseUnordered);

const changeFromBaseline = z
  .strictObject({
    name: described(z.literal('change_from_baseline'), '決まりの名前', 'Name of the rule', {
      said: ['page', 'file'],
    }),
    actualAbsent: described(printedName, '実績値が無いときの評語', 'Grade where the actual is absent', {
      said: ['page', 'file'],
    }),
    targetReached: described(printedName, '目標値を達成したときの評語', 'Grade where the target is reached', {
      said: ['page', 'file'],
    }),
    coversExpected: described(
      yesOrNo.default(false),
      '達成の評語が「見込み」も含むか',
      'Whether the grade for a reached target also covers an expected one',
      { said: ['page', 'file'] },
    ),
    bands: described(
      bands,
      '現状値からの変化の範囲（よい順、最後は残り全部）',
      'Bands of change, best first, the last one open',
    ),
  })
  .check((context) => {
    if (!context.value.bands.some(({ within }) => within !== undefined)) return;
    refuse(
      context,
      context.value.bands,
      'within（以内）は ratio_to_target の決まりでだけ使えます。',
      'atLeast（以上）か above（超える）で書いてください。',
      ['bands'],
    );
  });

const ratioToTarget = z.strictObject({
  name: described(z.literal('ratio_to_target'), '決まりの名前', 'Name of the rule', {
    said: ['page', 'file'],
  }),
  actualAbsent: described(
    printedName.optional(),
    '実績値が無いときの評語（決まっていれば）',
    'Grade where the actual is absent, where the form has one',
    { said: ['page', 'file'] },
  ),
  lowerIsBetter: described(
    z
      .enum(['inverse', 'complement'], {
        error: 'inverse（目標値÷実績値）か complement（2 − 実績値÷目標値）を書きます。',
      })
      .optional(),
    '少ないほどよい指標の達成率の出し方（inverse：目標値÷実績値、complement：2−実績値÷目標値）',
    'How the ratio is taken where lower is better: target ÷ actual, or 2 − actual ÷ target; not checkable where nothing is said',
    { said: ['page', 'file'] },
  ),
  bands: described(
    bands,
    '達成率（実績値÷目標値）の範囲（％、よい順、最後は残り全部）',
    'Bands of actual ÷ target in percent, best first, the last one open',
  ),
});

/** A rule that gives the grade. */
const rule = z.discriminatedUnion('name', [changeFromBaseline, ratioToTarget], {
  error: 'name に change_from_baseline か ratio_to_target を書きます。',
});

/** What a judgement is of. */
export const subjectType = z.enum(['indicator', 'project', 'measure'], {
  error: 'indicator（指標）、project（事業）、measure（施策）のどれかを書きます。',
});

/** What a judgement is of. */
export type SubjectType = z.output<typeof subjectType>;

/**
 * One axis of judgement of a form: what is rated, by whom, with which grades, in which order, and by which rule. Data of the
 * form, so that another city's S–Z, 1–5, words, or several rounds need no code. Without a rule only the published grades are
 * shown; without an order they are never compared.
 */
export const ratingAxis = z
  .strictObject({
    id: described(
      identifier,
      '軸のID（同じIDは、様式が変わっても同じ軸）',
      'Axis id; the same id is the same axis over forms',
      { said: ['file'] },
    ),
    name: described(printedName, '軸の名前', 'Axis name', { said: ['page', 'print', 'file', 'search'] }),
    nameEn: inEnglish('軸の名前', 'Axis name'),
    assessor: described(
      printedName.optional(),
      'だれが評価するか（紙面にあるとき）',
      'Who judges, where the paper says so',
      { said: ['file', 'search'] },
    ),
    rates: described(z.array(subjectType).min(1), '何を評価するか', 'What is rated', {
      said: ['page', 'file'],
    }),
    order: described(
      z.enum(['best_first', 'worst_first', 'none'], {
        error: 'best_first（よい順）、worst_first（悪い順）、none（順序なし）のどれかを書きます。',
      }),
      '評語の並び（よい順・悪い順・順序なし）',
      'How the grades are listed: best first, worst first, or without any order, and then they are never compared',
      { said: ['page', 'file'] },
    ),
    grades: described(
      z.array(grade).min(1),
      '評語（点数なら、付きうる点を1つずつ）',
      'Grades, in that order; of points, every one that can be given',
    ),
    rule: described(
      rule.optional(),
      '評語の決まり（無ければ書かない。指標の軸だけ）',
      'Rule that gives the grade; none where the paper states none; on indicators only',
    ),
  })
  .check((context) => {
    const { grades, rule: of, order, rates } = context.value;
    const listed = listedOrder(context.value);
    if (order !== 'none' && listed !== undefined && listed !== order) {
      refuse(
        context,
        order,
        `order は ${order}（${orderWords[order]}）ですが、grades は${orderWords[listed]}に並んでいます（${of ? 'rule' : 'tone'} と見比べました）。`,
        `order を ${listed} に直すか、grades を並べかえてください。`,
        ['order'],
      );
    }
    if (!of) return;
    const known = new Set(grades.map(({ grade: word }) => word));
    const reached = of.name === 'change_from_baseline' ? [of.targetReached] : [];
    const used = [...reached, ...of.bands.map(({ grade: word }) => word)];
    if (of.actualAbsent !== undefined) used.unshift(of.actualAbsent);
    for (const word of used.filter((each) => !known.has(each))) {
      refuse(
        context,
        word,
        `決まりにある「${word}」が、評語の一覧にありません。`,
        'grades に足すか、書き間違いを直してください。',
        ['rule'],
      );
    }
    if (order === 'none' || rates.some((each) => each !== 'indicator')) {
      refuse(
        context,
        of,
        '決まり（rule）は、順序のある、指標だけの軸に書けます。',
        'order と rates を確かめるか、rule を消してください。',
        ['rule'],
      );
    }
  });

const orderWords = { best_first: 'よい順', worst_first: '悪い順' };

const tonesBestFirst: readonly string[] = ['reached', 'up', 'slightly_up', 'level', 'down'];

/**
 * In which order the grades of an axis are listed, as its rule tells, whose bands are best first, or else the tones of its grades;
 * undefined where they tell neither, or partly the one and partly the other: more than enough may be less than good.
 */
function listedOrder({ grades, rule: of }: { grades: WrittenGrade[]; rule?: WrittenRule | undefined }) {
  const ruled = of && [
    ...(of.name === 'change_from_baseline' ? [of.targetReached] : []),
    ...of.bands.map(({ grade: word }) => word),
  ];
  const best = ruled
    ? ruled.map((word) => grades.findIndex(({ grade: each }) => each === word)).filter((place) => place >= 0)
    : tonesBestFirst.flatMap((each) =>
        grades.flatMap(({ tone }, place) => (tone === each ? [place] : [])).slice(0, 1),
      );
  const steps = best.slice(1).map((place, index) => place - (best[index] ?? 0));
  const [rises, falls] = [steps.some((step) => step > 0), steps.some((step) => step < 0)];
  if (rises === falls) return undefined;
  return rises ? 'best_first' : 'worst_first';
}

type WrittenGrade = z.output<typeof grade>;
type WrittenRule = z.output<typeof rule>;

/** One axis of judgement. */
export type RatingAxis = z.output<typeof ratingAxis>;
/** A grade with its printed meaning. */
export type Grade = RatingAxis['grades'][number];
/** A rule that works a grade out. */
export type RatingRule = NonNullable<RatingAxis['rule']>;
/** The rule that works a grade out from the change against the baseline. */
export type ChangeFromBaseline = Extract<RatingRule, { name: 'change_from_baseline' }>;
/** The rule that works a grade out from the actual against the target. */
export type RatioToTarget = Extract<RatingRule, { name: 'ratio_to_target' }>;
