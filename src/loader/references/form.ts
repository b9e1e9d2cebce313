import type { Form } from '../../schema/form.ts';
import { didYouMean, listed, thereAre } from '../nearest.ts';
import type { ContentFile } from '../content-file.ts';
import type { Finding } from '../problem.ts';
import type { PathStep } from '../../schema/path-step.ts';
import { fileNameFindings } from './file-name.ts';
import { repeated } from './repetition.ts';

/** What a form says twice, and what its sections and its funding name that it does not have. */
export function formFindings(file: ContentFile<Form>): Finding[] {
  const { data: form } = file;
  return [
    ...fileNameFindings(file, '様式'),
    ...repetitions(form),
    ...form.ratings.flatMap(({ grades }, axis) =>
      repeated(
        grades,
        ({ grade }) => grade,
        (index) => ['ratings', axis, 'grades', index, 'grade'],
        '評語',
      ),
    ),
    ...sectionFindings(form),
    ...fundingFindings(form),
    ...sharedItemIds(form),
  ];
}

function repetitions({ texts, amounts, funding, ratings, progressScale, indicatorKinds }: Form): Finding[] {
  const twice = <Item>(
    items: readonly Item[],
    at: PathStep[],
    fields: [field: string & keyof Item, what: string][],
  ) =>
    fields.flatMap(([field, what]) =>
      repeated(
        items,
        (item) => String(item[field]),
        (index) => [...at, index, field],
        what,
      ),
    );
  return [
    ...twice(texts, ['texts'], [['id', '文章のID']]),
    ...repeated(
      texts,
      ({ of, label }) => `${of} ${label}`,
      (index) => ['texts', index, 'label'],
      '文章の見出し',
      ({ label }) => label,
    ),
    ...twice(
      amounts,
      ['amounts'],
      [
        ['id', '額のID'],
        ['label', '額の語'],
      ],
    ),
    ...twice(
      funding?.sources ?? [],
      ['funding', 'sources'],
      [
        ['id', '財源のID'],
        ['label', '財源の名前'],
      ],
    ),
    ...twice(
      ratings,
      ['ratings'],
      [
        ['id', '軸のID'],
        ['name', '軸の名前'],
      ],
    ),
    ...twice(
      progressScale?.steps ?? [],
      ['progressScale', 'steps'],
      [
        ['id', '段階のID'],
        ['label', '段階の語'],
      ],
    ),
    ...twice(
      indicatorKinds,
      ['indicatorKinds'],
      [
        ['kind', '指標の種類'],
        ['label', '種類の語'],
      ],
    ),
  ];
}

/** Sections that hold a text or kinds of indicators which the form does not have. */
function sectionFindings({ sections, texts, indicatorKinds }: Form): Finding[] {
  const ofSheet = texts.filter(({ of }) => of === 'sheet').map(({ id }) => id);
  const kinds: string[] = indicatorKinds.map(({ kind }) => kind);
  return sections.flatMap(({ text, kinds: shown = [] }, index): Finding[] => [
    ...(text === undefined || ofSheet.includes(text)
      ? []
      : [
          {
            path: ['sections', index, 'text'],
            reason: texts.some(({ id }) => id === text)
              ? `文章「${text}」は事業の文章（of: project）で、シートの節にはなりません。`
              : `文章「${text}」が、この様式の texts にありません。`,
            remedy: `${didYouMean(text, ofSheet)}${thereAre(ofSheet)}無ければ、texts に書き足してください。`,
          },
        ]),
    ...shown.flatMap((kind, nth) =>
      kinds.length === 0 || kinds.includes(kind)
        ? []
        : {
            path: ['sections', index, 'kinds', nth],
            reason: `指標の種類「${kind}」が、この様式の indicatorKinds にありません。`,
            remedy: `${thereAre(kinds)}無ければ、indicatorKinds に書き足してください。`,
          },
    ),
  ]);
}

/** What the funding sources are said to add up to: the cost, or an amount of money. */
function fundingFindings({ funding, amounts }: Form): Finding[] {
  if (!funding || funding.of === 'cost') return [];
  const money = amounts.filter(({ quantity }) => quantity === 'money').map(({ id }) => id);
  if (money.includes(funding.of)) return [];
  const isCounted = amounts.some(({ id }) => id === funding.of);
  return [
    {
      path: ['funding', 'of'],
      reason: isCounted
        ? `「${funding.of}」は金額（quantity: money）ではないので、財源の内訳を持てません。`
        : `財源が何の内訳か（of）の「${funding.of}」が、この様式の amounts にありません。`,
      remedy: `${didYouMean(funding.of, ['cost', ...money])}書けるのは ${listed(['cost', ...money], 20)} です。`,
    },
  ];
}

/** The cost, the sources and the amounts stand in one column of the data, so no two of them may share an id. */
function sharedItemIds({ funding, amounts }: Form): Finding[] {
  const sources = (funding?.sources ?? []).map(({ id }, index) => ({
    id,
    what: '財源',
    path: ['funding', 'sources', index, 'id'],
  }));
  const ofAmounts = amounts.map(({ id }, index) => ({ id, what: '額', path: ['amounts', index, 'id'] }));
  const known = new Set(sources.map(({ id }) => id));
  return [...sources, ...ofAmounts].flatMap(({ id, what, path }): Finding[] => {
    const taken = id === 'cost' ? '事業費' : what === '額' && known.has(id) ? '財源' : undefined;
    if (taken === undefined) return [];
    return [
      {
        path,
        reason: `${what}のID「${id}」は、${taken}のIDと同じです。`,
        remedy: '別のIDにしてください。事業費（cost）、財源、額のIDは、互いに違うものにします。',
      },
    ];
  });
}
