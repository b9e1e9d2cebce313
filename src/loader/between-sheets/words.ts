import type { SheetKey } from '../../domain/publication/sheet-key.ts';
import type { Form } from '../../schema/form.ts';
import { columnLabel } from '../../text/column.ts';
import { things } from '../../text/counting.ts';
import { costItemLabel } from '../../text/cost-item.ts';
import { sheetInWords } from '../../text/fact.ts';
import { figureWords } from '../../text/figure.ts';
import { ofPeriod, periodInBrackets, periodLabel } from '../../text/period.ts';
import { printedSubject, quoted } from '../../text/printed-subject.ts';
import { roleLabel } from '../../text/role.ts';
import { listed, nearest } from '../nearest.ts';
import { exactPower, type Figure, type Subject } from './figure.ts';
import type { Paper } from './paper.ts';
import type { HeadField, SameTexts, Slip, SlipKind, TextPart } from './slip.ts';

/** What is told of one slip, or of several of one kind on one sheet. */
export interface SlipWords {
  reason: string;
  remedy: string;
}

/** A slip on a line of its sheet. */
export interface PlacedSlip {
  slip: Slip;
  line: number;
}

/** One slip in a sentence. */
export function slipInWords(slip: Slip, paper: Paper): SlipWords {
  const { alone, remedy } = wordsOf(slip);
  return { reason: alone(slip, paper), remedy: remedy(slip) };
}

/** Several slips of one kind (at least one) in one sentence, each with its line, the old and the new. */
export function slipsInWords(slips: readonly PlacedSlip[], paper: Paper): SlipWords {
  const [first] = slips;
  if (!first) return { reason: '', remedy: '' };
  const { among, item, remedy } = wordsOf(first.slip);
  const sheets = new Set(slips.map(({ slip: { before } }) => sheetName(before, paper)));
  const [sheet = ''] = sheets;
  const items = slips.map(({ slip, line }) => {
    const place = slip.kind === 'gone' ? '' : `${line}行目 `;
    const of = sheets.size > 1 ? `（${sheetName(slip.before, paper)}）` : '';
    return `${place}${item(slip, paper)}${of}`;
  });
  return {
    reason: `${among(sheets.size > 1 ? 'ほかのシート' : sheet, slips.length)}：${listed(items, mostListed)}。`,
    remedy: remedy(first.slip),
  };
}

/** How many slips are listed one by one; of more a whole part of the sheet is another. */
const mostListed = 20;

/** How a kind of slip is told. */
interface KindWords<Each extends Slip> {
  /** One alone, in a sentence. */
  alone: (slip: Each, paper: Paper) => string;
  /** What heads several, of which the other sheet says it otherwise. */
  among: (sheet: string, count: number) => string;
  /** One of several. */
  item: (slip: Each, paper: Paper) => string;
  remedy: (slip: Each) => string;
}

const asOnPaper = '紙面のとおりなら、そのままでかまいません。';
const compare = `紙面と見比べてください。${asOnPaper}`;
const whyRevised =
  '紙面と見比べてください。改めたわけが紙面に書かれていれば、その値の note に写すと、次からは出ません。読み取りを直したのなら、corrections.yaml に書きます。';

const words: { [Kind in SlipKind]: KindWords<Extract<Slip, { kind: Kind }>> } = {
  same_texts: {
    alone: ({ parts, before }, paper) =>
      `${parts.map((part) => sharedPart(part, paper.form)).join('、')}が、${sheetName(before, paper)}と1字も違いません。`,
    among: (sheet, count) => `${sheet}と1字も違わない文章が${count}か所あります`,
    item: ({ parts }, { form }) => parts.map(({ part }) => partName(part, form)).join('、'),
    remedy: () => `写したまま直していない文章がないか、${compare}`,
  },
  carried_head: {
    alone: ({ fields, before }, paper) =>
      `${fields.map(({ field, said }) => headInWords(field, said)).join('、')}が、${sheetName(before, paper)}と同じままです。`,
    among: (sheet) => `${sheet}と同じままのところがあります`,
    item: ({ fields }) => fields.map(({ field, said }) => headInWords(field, said)).join('、'),
    remedy: () => `写したまま直していないところがないか、${compare}`,
  },
  gone: {
    alone: ({ subject, before }, paper) =>
      `${subjectName(subject, paper.form)}は、${sheetName(before, paper)}にありますが、このシートにはありません。`,
    among: (sheet, count) => `${sheet}にある${things(count)}の指標や事業が、このシートにはありません`,
    item: ({ subject }, { form }) => subjectName(subject, form),
    remedy: () =>
      '書き落としではないか、紙面を確かめてください。ほかのものに引きつがれたのなら register の continues に、このシートの文章に、その名前と「終了」「廃止」などの語があれば、写したあとは出ません。紙面に何も書かれていなければ、そのままでかまいません。',
  },
  come: {
    alone: ({ subject, before }, paper) =>
      `${subjectName(subject, paper.form)}は、${sheetName(before, paper)}に無く、このシートにはじめて載ります。`,
    among: (sheet, count) => `${sheet}に無い${things(count)}の指標や事業が、このシートにはじめて載ります`,
    item: ({ subject }, { form }) => subjectName(subject, form),
    remedy: () =>
      'IDの書き間違いではないか、確かめてください。前のものを引きつぐのなら register に continues を、新しいものなら register に explanation（やさしい説明）を書くと、次からは出ません。',
  },
  changed: {
    alone: ({ now, old, before }, paper) =>
      `${figureName(now)}は、${sheetName(before, paper)}では${saidOf(old)}ですが、このシートでは${saidOf(now)}です${timesIn(now, old)}。`,
    among: (sheet, count) => `${sheet}と違うところが${count}か所あります`,
    item: ({ now, old }) => `${figureName(now)} ${saidOf(old)} → ${saidOf(now)}${timesIn(now, old)}`,
    remedy: () => whyRevised,
  },
  target_moved: {
    alone: ({ now, old, before }, paper) =>
      `${figureName(old)}は、${sheetName(before, paper)}では${saidOf(old)}ですが、このシートにはありません${now ? `（同じ${saidOf(now)}が、${ofPeriod(now)}目標値にあります）` : ''}。`,
    among: (sheet, count) => `${sheet}にある${things(count)}の目標値が、このシートにはありません`,
    item: ({ now, old }) => `${figureName(old)} ${saidOf(old)} → ${now ? `${ofPeriod(now)}目標値` : 'なし'}`,
    remedy: () => whyRevised,
  },
  unit: {
    alone: ({ subject, now = 'なし', old, before }, paper) =>
      `${unitName(subject, paper.form)}は、${sheetName(before, paper)}では「${old}」ですが、このシートでは「${now}」です。`,
    among: (sheet, count) => `${sheet}と違う単位が${count}か所あります`,
    item: ({ subject, now = 'なし', old }, { form }) => `${unitName(subject, form)} ${old} → ${now}`,
    remedy: () => `単位の書き間違いではないか、${compare}`,
  },
  out_of_scale: {
    alone: ({ now, old, power, before }, paper) =>
      `${figureName(now)}は${saidOf(now)}で、${sheetName(before, paper)}にある${columnName(old)}の${saidOf(old)}などの、およそ${times(power)}です。`,
    among: (_, count) => `前後の年度とけたの合わない数が${count}か所あります`,
    item: ({ now, old, power }) =>
      `${figureName(now)} ${saidOf(now)}（${columnName(old)}の${saidOf(old)}などの、およそ${times(power)}）`,
    remedy: () => `けたや単位（円と千円など）の書き間違いではないか、${compare}`,
  },
  apart: {
    alone: ({ now, old, before }, paper) =>
      `${figureName(now)}は${saidOf(now)}ですが、同じ数と読んでいる${subjectName(old, old.paper.form)}は、${sheetName(before, paper)}で${saidOf(old)}です。`,
    among: (_, count) => `同じ数と読んでいる指標と違う値が${count}か所あります`,
    item: ({ now, old }) =>
      `${figureName(now)} ${saidOf(now)}（${subjectName(old, old.paper.form)}は${saidOf(old)}）`,
    remedy: () =>
      'どちらかの書き間違いではないか、紙面と見比べてください。紙面のとおりなら、register の sameAs を確かめてください。',
  },
  fallen: {
    alone: ({ now, old, before }, paper) =>
      `累計の指標ですが、${subjectName(now, paper.form)}は、${sheetName(before, paper)}にある${columnName(old)}の${saidOf(old)}から、${columnName(now)}の${saidOf(now)}へ減っています。`,
    among: (_, count) => `累計の指標ですが、${count}か所で減っています`,
    item: ({ now, old }, { form }) =>
      `${subjectName(now, form)} ${columnName(old)}の${saidOf(old)} → ${columnName(now)}の${saidOf(now)}`,
    remedy: () => `紙面の数と、register の runningTotal を確かめてください。${asOnPaper}`,
  },
  unknown_step: {
    alone: ({ step, known }) =>
      `「${step}」は、様式にある進み具合の段階（${known.join('、')}）のどれでもありません。`,
    among: (_, count) => `様式に無い進み具合の段階が${count}か所あります`,
    item: ({ step }) => `「${step}」`,
    remedy: ({ step, known }) => {
      const meant = nearest(step, known);
      return `${meant === undefined ? '' : `「${meant}」の書き間違いではありませんか。`}紙面のとおりなら、様式の progressScale に書き足すか、そのままにしてください。`;
    },
  },
};

/** How a slip is told: its kind says which words fit it. */
function wordsOf({ kind }: Slip): KindWords<Slip> {
  return words[kind] as unknown as KindWords<Slip>;
}

function sheetName(sheet: SheetKey, { key }: Paper): string {
  const isOther = sheet.measureId !== key.measureId;
  if (!isOther && sheet.fiscalYear === key.fiscalYear && sheet.phase === key.phase) return 'このシート';
  return `${sheetInWords(sheet, isOther ? sheet.measureId : undefined)}のシート`;
}

/** A part of the paper by its word: 「課題」. */
function partName({ kind, field }: TextPart, form: Form): string {
  const name =
    kind === 'text' ? (form.texts.find(({ id }) => id === field)?.label ?? field ?? '') : form.words[kind];
  return `「${name}」`;
}

/** How much of a part is alike: all of it, or some of its items. */
function sharedPart({ part, same, all }: SameTexts, form: Form): string {
  return `${partName(part, form)}の文章${same === all ? '' : `（${all}項目のうち${same}項目）`}`;
}

const headWords: Record<HeadField, string> = {
  policy: '方針の年度',
  title: '原本の名前',
  url: '原本のアドレス',
  date: '原本の公表日',
  recorded: 'このサイトに登録した日',
  compiledOn: '評価をまとめた日',
  committeeOn: '委員会の日',
  publishedOn: '公表された日',
  minutesUrl: '議事録のアドレス',
  unplacedValues: '欄を特定できなかった数値',
};

function headInWords(field: HeadField, said: string): string {
  return `${headWords[field]}（${field === 'policy' ? periodLabel(said) : said}）`;
}

function subjectName({ indicator, project, item }: Subject, form: Form): string {
  if (indicator) return printedSubject(indicator, { form }, project);
  const of = project ? `事業${quoted(project.name)}` : 'このシート';
  return item === undefined ? of : `${of}の${costItemLabel(item, [{ form }])}`;
}

function unitName({ indicator, project }: Subject, form: Form): string {
  const subject = subjectName({ ...(indicator && { indicator }), ...(project && { project }) }, form);
  return `${subject}の${indicator ? '' : '金額の'}単位`;
}

/** A figure by its subject and what it is of: KPI 10「…」の令和3年度の実績値, 事業「…」の令和3年度の事業費. */
function figureName(figure: Figure): string {
  const { indicator, project, item = '', role, paper, basis } = figure;
  if (role === 'amount')
    return `${subjectName(project ? { project } : {}, paper.form)}の${columnName(figure)}の${costItemLabel(item, [paper])}`;
  const subject = subjectName({ ...(indicator && { indicator }), ...(project && { project }) }, paper.form);
  if (role === 'baseline') return `${subject}の${roleLabel({ role })}`;
  return `${subject}の${ofPeriod(figure)}${roleLabel({ role, ...(basis && { basis }) })}`;
}

/** The year of a figure, and of an amount its basis: 令和3年度, 令和4年度（予算）. */
function columnName({ role, period = '', basis, stage }: Figure): string {
  if (role !== 'amount') return periodLabel(period);
  return columnLabel({ period, ...(basis && { basis }), ...(stage && { stage }) });
}

/** What a figure says; of a baseline with its year, because it may be the year that changed. */
function saidOf(figure: Figure): string {
  const said = figureWords(figure, 'name');
  return figure.role === 'baseline' ? `${said}${periodInBrackets(figure)}` : said;
}

/** That one figure is exactly ten, a hundred, a thousand times another, which a slip of the pen makes. */
function timesIn(now: Figure, old: Figure): string {
  const power = exactPower(now, old);
  return power === 0 ? '' : `（ちょうど${times(power)}）`;
}

function times(power: number): string {
  const ten = `1${'0'.repeat(Math.abs(power))}`;
  return power > 0 ? `${ten}倍` : `${ten}分の1`;
}
