/**
 * The record of sheet 103 (FY2021) against the text layer of the document it was taken from: every text is there word
 * for word, and nothing of the document's running text or of its numbers is missing from the record.
 */
import { readFileSync } from 'node:fs';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { form as formSchema } from '../../src/schema/form.ts';
import { paragraphsOf } from '../../src/schema/judged.ts';
import { plan as planSchema } from '../../src/schema/plan.ts';
import { sheet as sheetSchema } from '../../src/schema/sheet.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const source = read('tests/source/sheet-103-fy2021.txt');
const sheet = sheetSchema.parse(load(read('content/measures/2021/103.yaml'), { schema: FAILSAFE_SCHEMA }));
const plan = planSchema.parse(load(read('content/plans/2020.yaml'), { schema: FAILSAFE_SCHEMA }));

const form = formSchema.parse(
  load(read('content/forms/management-sheet.yaml'), { schema: FAILSAFE_SCHEMA }),
);

const unique = (words: string[]) => [...new Set(words)];
const withoutLineEnds = (text: string) => text.replaceAll('\n', '');
const withoutSpace = (text: string) => text.replaceAll(/\s/gu, '');

/** How the running text of the sheet writes a letter that the legend writes otherwise. */
const letterInText: Record<string, string> = { S: 'Ｓ', A: 'Ａ', B: 'Ｂ', C: 'Ｃ', D: 'Ｄ', '―': '-' };

const heading = {
  reasons: '② （１）数値目標・ＫＰＩの\n実績値と（２）－①の状況\nの理由等\n',
  table: '\n 人口の社会増減\n',
  opinions: '推進委員会からの意見（要旨）\n',
  answers: '推進委員会からの意見に対する担当課の考え\n',
  issues: '③現状と課題、方向性、数値目\n標・ＫＰＩ達成に向けた課題・問題\n点\n',
  policy: '④ 5年度施策の方針\n',
  legend: '達成状況の評価\n',
  projects: '（４）重点施策関連事業\n',
};

/** The part of the source between two headings; each heading must stand there exactly once. */
function block(from: string, to?: string): string {
  for (const each of to === undefined ? [from] : [from, to]) {
    expect(source.split(each), `heading ${each.trim()}`).toHaveLength(2);
  }
  const after = source.split(from)[1] ?? '';
  return to === undefined ? after : (after.split(to)[0] ?? '');
}

/** The paragraphs of a block: each begins at a line with the mark, and runs over the page's line ends. */
function paragraphs(text: string, mark: RegExp): string[] {
  const found: string[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    if (mark.test(line) || found.length === 0) found.push(line);
    else found.push(`${found.pop() ?? ''}${line}`);
  }
  return found;
}

const reasons = sheet.indicators.flatMap(({ ratings }) => ratings.map(({ reason }) => reason ?? ''));
const issues = paragraphsOf(sheet.texts['issues']);
const policyItems = sheet.policy?.items ?? [];
const texts = [
  ...reasons,
  ...issues,
  ...policyItems,
  ...sheet.opinions.flatMap(({ opinion, answer }) => [opinion, answer ?? '']),
];

describe('the running text of the record stands in the source', () => {
  it('has all of its texts', () => {
    expect(texts).toHaveLength(4 + 7 + 6 + 2 * 4);
  });

  it.each(texts)('%s', (text) => {
    expect(text).not.toBe('');
    expect(withoutLineEnds(source)).toContain(text);
  });
});

describe('the running text of the source stands in the record, whole and in order', () => {
  const numbered = (number: number, text: string) => `${String.fromCodePoint(0x245f + number)}${text}`;

  it('② reasons, with the letter before each', () => {
    const stated = sheet.indicators.flatMap(({ kind, number, ratings }) =>
      ratings.map(({ grade = '', reason = '' }) => {
        const name = kind === 'kpi' ? `KPI ${number ?? ''}` : '';
        return `${name}【達成状況：${letterInText[grade] ?? ''}】${reason}`;
      }),
    );
    expect(stated).toEqual(paragraphs(block(heading.reasons, heading.table), /^(KPI \d+)?【達成状況：/));
  });

  it('推進委員会からの意見', () => {
    expect(sheet.opinions.map(({ number, opinion }) => numbered(number, opinion))).toEqual(
      paragraphs(block(heading.opinions, heading.answers), /^[①-⑳]/u),
    );
  });

  it('担当課の考え', () => {
    expect(sheet.opinions.map(({ number, answer }) => numbered(number, answer ?? ''))).toEqual(
      paragraphs(block(heading.answers, heading.issues), /^[①-⑳]/u),
    );
  });

  it('③ 現状と課題、方向性', () => {
    expect(issues.map((item) => `・${item}`)).toEqual(
      paragraphs(block(heading.issues, heading.policy), /^・/u),
    );
  });

  it('④ 施策の方針, for the year in its heading', () => {
    expect(policyItems.map((item) => `・${item}`)).toEqual(
      paragraphs(block(heading.policy, heading.legend), /^・/u),
    );
    const reiwaYear = Number(sheet.policy?.fiscalYear.slice(2)) - 2018;
    expect(heading.policy).toContain(`${reiwaYear}年度施策の方針`);
  });

  it('達成状況の評価, the legend', () => {
    const grades = form.ratings.flatMap((axis) => axis.grades);
    expect(grades.map(({ grade, label }) => `${grade} ${label ?? ''}`)).toEqual(
      paragraphs(block(heading.legend, heading.projects), /^. /u),
    );
  });
});

describe('what is printed beside the numbers stands in the source', () => {
  const outcomes = sheet.projects.flatMap((project) => project.indicators);
  const kpiNames = sheet.indicators.map(({ name, crossReferences }) =>
    crossReferences === undefined ? name : `${name}（${crossReferences}）`,
  );
  const printed = [
    `${form.words.measure}${sheet.measureCode ?? ''}${sheet.measureName}`,
    ...plan.goals.map(({ number = '', name = '' }) => `${form.levels[0] ?? ''}${number}${name}`),
    `関係課${sheet.relatedDepartments.join('')}`,
    ...kpiNames,
    ...sheet.projects.map(({ name }) => name),
    ...outcomes.map(({ name }) => name),
    ...(form.funding?.sources ?? []).map(({ label }) => label),
    ...(sheet.progress?.steps ?? []).map(({ step }) => step),
    ...(form.progressScale?.steps ?? []).map(({ label }) => label),
  ];

  it.each(unique(printed))('%s', (text) => {
    expect(text).toBe(withoutSpace(text));
    expect(withoutSpace(source)).toContain(text);
  });

  it('the sections of the form, each with its number and title, in the order of the page', () => {
    const page = withoutSpace(source);
    const year = `${Number(sheet.policy?.fiscalYear.slice(2)) - 2018}年度`;
    const titles = form.sections.map(({ title = '' }) => withoutSpace(title.replace('{year}', year)));
    for (const title of titles) expect(page).toContain(title);
    for (const { number = '' } of form.sections) {
      // （2）① is printed as （２） before the first of its parts, and as ① before the part itself.
      for (const part of number.match(/（\d）|[①-⑳]/gu) ?? []) expect(page.normalize('NFKC')).toContain(part.normalize('NFKC'));
    }
  });

  it('what the form calls things, as far as the page prints it', () => {
    const { plan: ofPlan, committee, goal, measure, leadDepartment, team, opinion, answer, rating, progress } =
      form.words;
    expect([ofPlan, committee]).toEqual(['総合戦略', '推進委員会']);
    for (const word of [goal, measure, leadDepartment, team, opinion, answer, rating, progress]) {
      expect(withoutSpace(source)).toContain(word);
    }
  });

  it('the title of the document', () => {
    expect(withoutSpace(source)).toContain(withoutSpace(sheet.source.title));
  });

  const words = block(heading.projects).split(/\s+/u);

  it.each(unique(sheet.projects.flatMap(({ code = '', money }) => [code, money?.unit ?? ''])))(
    '%s, as a word',
    (word) => {
      expect(words).toContain(word);
    },
  );

  it.each(unique(outcomes.flatMap(({ unit }) => unit ?? [])))('%s, as the unit of an outcome', (unit) => {
    expect(words).toContain(unit);
  });

  it('the units of (1), beside their target or baseline', () => {
    const amounts = source.slice(0, source.indexOf(heading.opinions)).split(/\s+/u);
    for (const { unit = '', baseline, targets } of sheet.indicators) {
      const values = [baseline?.value, ...targets.map(({ value }) => value)].flatMap((value) => value ?? []);
      expect(values).not.toEqual([]);
      for (const value of values) expect(amounts).toContain(`${withCommas(value)}${unit}`);
    }
  });
});

describe('(4): no number of the source is lost, and none is added', () => {
  it('holds the same numbers and dashes, those without a cell included', () => {
    const rows = sheet.projects.flatMap(({ money, indicators }) => [
      money?.cost,
      ...Object.values(money?.funding ?? {}),
      ...indicators.map(({ actuals }) => actuals),
    ]);
    const cells = rows.flatMap((row) => row?.values ?? []);
    const unplaced = (sheet.unplacedValues?.values ?? []).flatMap(({ text, times }) =>
      Array<string>(times).fill(text),
    );
    expect(cells).toHaveLength(75);
    expect(unplaced).toHaveLength(cells.filter(({ absence }) => absence === 'unplaced').length);

    const values = cells.flatMap(({ value, absence }) => {
      if (absence === 'dash') return ['-'];
      return value === undefined ? [] : [withCommas(value)];
    });
    // The form has 18 numbered lines, of which the sheet fills in seven; codes that are plain digits look like numbers, too.
    const lineNumbers = Array.from({ length: 18 }, (_, index) => String(index + 1));
    const codes = sheet.projects.flatMap(({ code = '' }) => (/^\d+$/.test(code) ? [code] : []));
    const tokens = block(heading.projects)
      .split(/\s+/u)
      .filter((word) => /^(-|-?[\d,]+)$/.test(word));
    expect([...values, ...unplaced, ...lineNumbers, ...codes].sort()).toEqual(tokens.sort());
  });
});

function withCommas(decimal: string): string {
  return decimal.replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
