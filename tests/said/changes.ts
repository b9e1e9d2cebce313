import type { Leaf } from './leaves.ts';
import { references, commonValues } from './references.ts';
import type { FileChange, Sample, Village } from './samples.ts';

type Holder = Record<string | number, unknown>;

/** Whether a leaf is seen by giving it another valid value: what stands in it stands in many places, or names something. */
export function isChanged({ name, kind }: Leaf): boolean {
  return ['choice', 'yesOrNo', 'period'].includes(kind) || references.has(name) || commonValues.has(name);
}

/** Every other value that a sample may be given; whether the content then still holds is for the loader to say. */
export function changesOf(leaf: Leaf, sample: Sample, village: Village): FileChange[][] {
  const { file, at, value } = sample;
  const others = othersFor(leaf, value, village).filter((other) => other !== value);
  const with_ = (other: string): FileChange[] => [
    { file, change: written(at, other), ...movedTo(leaf, file, other) },
    ...(together[leaf.name]?.(sample, other) ?? []),
  ];
  return [
    ...others.map(with_),
    [{ file, change: leftOut(at) }, ...(together[leaf.name]?.(sample) ?? [])],
    // A word that stands alone in its field can only go with it.
    ...(leaf.options.length === 1 ? [[{ file, change: leftOut(at.slice(0, -1)) }]] : []),
  ];
}

function othersFor(leaf: Leaf, value: string, village: Village): string[] {
  const named = references.get(leaf.name);
  if (named !== undefined) return [...new Set(village.of(named).map((sample) => sample.value))];
  if (leaf.kind === 'yesOrNo') return ['true', 'false'];
  if (leaf.kind === 'choice') return leaf.options;
  return leaf.kind === 'period' ? otherPeriods(value) : (commonValues.get(leaf.name) ?? []);
}

/** The same kind of period some years off: 令和24年度（予算） → 令和25年度（予算）. */
function otherPeriods(value: string): string[] {
  const years = [1, -1, 2, -2].map((by) =>
    value.replace(/(?<=令和)\d+/, (year) => String(Number(year) + by)),
  );
  return [...years, value.replace(/（.*）/, '（決算）')];
}

/** Some files are named after what they are about: they move with it. */
function movedTo(leaf: Leaf, file: string, other: string): { to?: string } {
  const [, year = '', measure = ''] = /^measures\/(\d+)\/(.+)\.yaml$/.exec(file) ?? [];
  switch (leaf.name) {
    case 'sheet measure':
      return { to: `measures/${year}/${other}.yaml` };
    case 'sheet fiscalYear':
      return { to: `measures/${2018 + Number(/\d+/.exec(other)?.[0])}/${measure}.yaml` };
    case 'sheet phase':
      return { to: `measures/${year}/${measure}${other === 'budget' ? '.budget' : ''}.yaml` };
    case 'prosePage id':
      return { to: `pages/${other}.yaml` };
    default:
      return {};
  }
}

/** What has to change together with a leaf, so that the content still holds; `other` is missing where the leaf is left out. */
const together: Partial<Record<string, (sample: Sample, other?: string) => FileChange[]>> = {
  // The texts of the two pages change places.
  'prosePage id': ({ value }, other) =>
    other === undefined
      ? []
      : [{ file: `pages/${other}.yaml`, to: `pages/${value}.yaml`, change: written(['id'], value) }],
  // Two indicators name each other.
  'register indicators[].sameAs[]': ({ file }) => [
    {
      file,
      change: (data) => {
        for (const reading of (data as { indicators: Holder[] }).indicators)
          Reflect.deleteProperty(reading, 'sameAs');
      },
    },
  ],
  // Each axis has grades of its own.
  ...Object.fromEntries(
    ['', 'indicators[].', 'projects[].', 'projects[].indicators[].'].map((judged) => [
      `sheet ${judged}ratings[].axis`,
      (sample: Sample, other?: string) =>
        other === undefined ? [] : [beside(sample, 'grade', gradeOfAxis[other] ?? '')],
    ]),
  ),
  // What a correction says of a sheet stands on it.
  'corrections corrections[].sheet.measure': (sample) => [corrected(sample, 'しずくとりの手')],
  'corrections corrections[].sheet.fiscalYear': (sample) => [corrected(sample, 'にじかけの古いわざ')],
  'corrections corrections[].sheet.phase': (sample) => [corrected(sample, 'にじかけの下ごしらえ')],
  'corrections corrections[].indicator.id': (sample) => [corrected(sample, '52027.17')],
  'corrections corrections[].indicator.role': (sample) => [
    corrected(sample, '54001'),
    beside(sample, 'period', '2009～14年'),
  ],
  'corrections corrections[].indicator.period': (sample) => [corrected(sample, '54011')],
  'corrections corrections[].amount.project': (sample) => [
    corrected(sample, '21001'),
    beside(sample, 'period', '令和24年度（当初予算）'),
  ],
  'corrections corrections[].amount.item': (sample) => [corrected(sample, '81013')],
  'corrections corrections[].amount.period': (sample) => [corrected(sample, '31019')],
  'corrections corrections[].text.field': (sample) => [corrected(sample, '月の出る夜')],
  'corrections corrections[].text.text': (sample) => [
    corrected(sample, '谷の虹'),
    { file: sample.file, change: leftOut([...sample.at.slice(0, -1), 'of']) },
  ],
  'corrections corrections[].text.of': (sample) => [corrected(sample, '夜の雫')],
  'corrections corrections[].text.number': (sample) => [corrected(sample, '霧の虹')],
  // A sheet that becomes another one takes its questions along.
  ...Object.fromEntries(['measure', 'fiscalYear', 'phase'].map((field) => [`sheet ${field}`, unanswered])),
  // What an answer names is asked.
  'answers answers[].rule': (sample, other) =>
    other === 'letters_apart'
      ? [answering(sample, { sheet: '2042/nijikake', about: ['shizuku-outcome-1'] })]
      : [],
  'answers answers[].about[]': (sample) => [answering(sample, { axis: 'yukusue' })],
  'answers answers[].axis': (sample) => [answering(sample, { about: ['nijikake'] })],
};

const gradeOfAxis: Partial<Record<string, string>> = {
  itaru: '晴',
  yukusue: 'たもつ',
  sotonome: 'よし',
  togeru: '深',
  nerai: '的',
};

function beside({ file, at }: Sample, field: string, value: string): FileChange {
  return { file, change: written([...at.slice(0, -1), field], value) };
}

function corrected({ file, at }: Sample, value: string): FileChange {
  return { file, change: written([...at.slice(0, 2), 'new'], value) };
}

function unanswered({ file }: Sample): FileChange[] {
  const sheet = file.replace(/^measures\/|\.yaml$/g, '');
  const change = (data: unknown) => {
    const content = data as { answers: Holder[] };
    content.answers = content.answers.filter((answer) => answer['sheet'] !== sheet);
  };
  return [{ file: 'answers.yaml', change }];
}

function answering({ file, at }: Sample, fields: Holder): FileChange {
  return {
    file,
    change: (data) => Object.assign(holderOf(data, [...at.slice(0, 2), '']), fields),
  };
}

function holderOf(data: unknown, at: Sample['at']): Holder {
  return at.slice(0, -1).reduce<Holder>((holder, step) => holder[step] as Holder, data as Holder);
}

const written = (at: Sample['at'], value: string) => (data: unknown) => {
  holderOf(data, at)[at.at(-1)!] = value;
};

const leftOut = (at: Sample['at']) => (data: unknown) => {
  const last = at.at(-1);
  if (last === undefined) return;
  const holder = holderOf(data, at);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
};
