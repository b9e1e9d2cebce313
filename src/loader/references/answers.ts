import { sheetKeyOf, sheetIdOf } from '../../domain/publication/sheet-key.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { mayAnswer, shortestName, type QuestionName } from '../../questions/question-name.ts';
import { questionsOf, rulesOff } from '../../questions/question.ts';
import { rules } from '../../questions/rules.ts';
import type { AnswerRecord } from '../../schema/answer.ts';
import type { Department } from '../../schema/department.ts';
import { readPeriod } from '../../schema/period.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { periodLabel } from '../../text/period.ts';
import type { CheckedFiles } from '../content-file.ts';
import { didYouMean, listed, thereAre } from '../nearest.ts';
import type { Finding, Problem } from '../problem.ts';

interface Answers {
  answers: AnswerRecord[];
}

/** Answers on sheets that are not there, and by departments that are not. */
export function answerProblems(
  { files }: CheckedFiles<Answers>,
  sheets: CheckedFiles<SheetRecord>,
  departments: CheckedFiles<{ departments: Department[] }>,
): Problem[] {
  const sheetIds = sheets.files.map(({ data }) => sheetIdOf(sheetKeyOf(data)));
  const departmentIds = departments.files.flatMap(({ data }) => data.departments.map(({ id }) => id));
  return files.flatMap((file) =>
    file.data.answers
      .flatMap(({ sheet, department }, index): Finding[] => [
        ...(sheets.complete && !sheetIds.includes(sheet) ? [noSheet(sheet, index, sheetIds)] : []),
        ...(departments.complete && department !== undefined && !departmentIds.includes(department)
          ? [noDepartment(department, index, departmentIds)]
          : []),
      ])
      .map(file.problem),
  );
}

/**
 * Answers to what is not asked, to what may be one of several questions, and a second answer to the same. Which questions there
 * are is known only once everything is joined.
 */
export function unaskedProblems({ files }: CheckedFiles<Answers>, publication: Publication): Problem[] {
  const names = questionsOf(publication).map(({ name }) => name);
  const off = new Set(rulesOff(publication));
  return files.flatMap((file) => {
    const { answers } = file.data;
    const meant = answers.map((answer) => names.filter((name) => mayAnswer(answer, name)));
    return answers
      .flatMap((answer, index): Finding[] => {
        const path = ['answers', index, 'rule'];
        const [name, other] = meant[index] ?? [];
        if (!name) return [{ path, ...whyUnasked(answer, names, off.has(answer.rule)) }];
        if (other) return [{ path, ...ambiguous(meant[index] ?? [], names) }];
        const earlier = meant.findIndex((each) => each.length === 1 && each[0] === name);
        return earlier < index ? [{ path, ...repeated(earlier) }] : [];
      })
      .map(file.problem);
  });
}

/** The lines by which an answer names its question, as they are written in the file. */
export function namingLines({ rule, sheet, about, axis, period }: QuestionName): string[] {
  return [
    `rule: ${rule}`,
    `sheet: ${sheet}`,
    `about: [${about.join(', ')}]`,
    ...(axis === undefined ? [] : [`axis: ${axis}`]),
    ...(period === undefined ? [] : [`period: ${written(period)}`]),
  ];
}

function noSheet(sheet: string, index: number, known: string[]): Finding {
  return {
    path: ['answers', index, 'sheet'],
    reason: `シート「${sheet}」がありません。`,
    remedy: `${didYouMean(sheet, known)}measures の中の置き場所のとおりに、2021/103 のように書いてください。`,
  };
}

function noDepartment(department: string, index: number, known: string[]): Finding {
  return {
    path: ['answers', index, 'department'],
    reason: `答えた課「${department}」が、departments.yaml にありません。`,
    remedy: `${didYouMean(department, known)}課のIDを書きます。${thereAre(known)}`,
  };
}

type Fault = Pick<Finding, 'reason' | 'remedy'>;

function whyUnasked(answer: AnswerRecord, names: readonly QuestionName[], isOff: boolean): Fault {
  const { rule, sheet } = answer;
  const reason = `この答えに合う問い（${sheet} の「${rules[rule].guide.title}」）は、サイトにありません。`;
  if (isOff) {
    return {
      reason,
      remedy: `site.yaml の questionsOff が、${rule} の問いを出さないことにしています。答えを載せるなら questionsOff から外し、載せないなら、この答えを消してください。`,
    };
  }
  const elsewhere = names.find(
    (name) => name.sheet !== sheet && mayAnswer({ ...answer, sheet: name.sheet }, name),
  );
  const here = names.filter((name) => name.sheet === sheet);
  const moved = elsewhere && answer.about.length > 0;
  return {
    reason,
    remedy: [
      moved
        ? `同じ問いは、いまは ${elsewhere.sheet} にあります。答えがそのシートにも当てはまるなら、sheet を書きかえてください。`
        : '',
      here.length === 0
        ? 'このシートに問いはありません。'
        : `このシートの問いは、${inOneLine(here, names)}です。`,
      '問いが無くなったのなら、この答えを消してください。',
    ].join(''),
  };
}

function ambiguous(meant: readonly QuestionName[], names: readonly QuestionName[]): Fault {
  return {
    reason: `どの問いへの答えか分かりません。合う問いが${meant.length}件あります。`,
    remedy: `${inOneLine(meant, names)}のどれかのように、書き分けてください。`,
  };
}

function repeated(earlier: number): Fault {
  return {
    reason: `同じ問いへの答えが、もう1つあります（${earlier + 1}番目）。`,
    remedy: '1つにまとめるか、どちらかを消してください。段落は、行を分けて書けます。',
  };
}

/** Some questions by what tells them apart, each as it would be written between braces. */
function inOneLine(some: readonly QuestionName[], all: readonly QuestionName[]): string {
  const lines = some.map((name) =>
    namingLines(shortestName(name, all))
      .filter((line) => !line.startsWith('sheet: '))
      .join(', '),
  );
  return listed(lines.map((line) => `「${line}」`));
}

/** A period as people write it, where it is read as the same again. */
function written(period: string): string {
  const label = periodLabel(period);
  return readPeriod(label) === period ? label : period;
}
