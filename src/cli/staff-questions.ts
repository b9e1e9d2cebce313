import type { Publication, Sheet } from '../domain/publication/publication.ts';
import { bytesAt, type ContentFiles } from '../loader/content-files.ts';
import { fieldInWords } from '../loader/field.ts';
import { placesIn } from '../loader/place.ts';
import type { Problem } from '../loader/problem.ts';
import { namingLines } from '../loader/references/answers.ts';
import { renderByFile } from '../loader/report.ts';
import { readYaml } from '../loader/yaml-text.ts';
import { questionInWords, staffPathOf } from '../questions/found.ts';
import { questionsOf, type Question } from '../questions/question.ts';
import { shortestName, type QuestionName } from '../questions/question-name.ts';
import type { QuestionWords } from '../questions/rule.ts';
import { rules } from '../questions/rules.ts';
import { sheet as sheetSchema } from '../schema/sheet.ts';
import { staffAnswer, staffLead } from '../text/question-guide.ts';
import { plain } from '../text/words.ts';

/** A question as staff are told of it. */
export interface StaffQuestion extends Problem {
  /** The lines by which an answer to it is written; the day and the words are left open. */
  answering: string[];
}

/**
 * The questions that readers will meet without an answer, for the staff who write the sheets: file by file, each with line and
 * column, what may be done about it and how it is answered. They are no problems: to leave everything as it is may be right.
 */
export function staffQuestions(publication: Publication, files: ContentFiles, name: string): StaffQuestion[] {
  const all = questionsOf(publication);
  const names = all.map((question) => question.name);
  const bySheet = Map.groupBy(
    all.filter(({ answer }) => answer === undefined),
    ({ sheet }) => sheet,
  );
  return [...bySheet].flatMap(([sheet, questions]) => inFile(sheet, questions, names, { files, name }));
}

/** The questions as a terminal shows them. Empty where there is none. */
export function renderStaffQuestions(questions: readonly StaffQuestion[]): string {
  if (questions.length === 0) return '';
  const sheets = new Set(questions.map(({ file }) => file)).size;
  return [
    `（お知らせ）${staffLead(questions.length, sheets)}\n`,
    ...renderByFile(questions.map(withAnswering)),
  ].join('\n');
}

function withAnswering({ answering, remedy, ...question }: StaffQuestion): Problem {
  return {
    ...question,
    remedy: [remedy, staffAnswer, ...answering.map((line) => `  ${line}`)].join('\n    '),
  };
}

/** The loader has seen to it that a sheet stands in the file of its measure, year and phase. */
function inFile(
  { id }: Sheet,
  questions: readonly Question[],
  names: readonly QuestionName[],
  { files, name }: { files: ContentFiles; name: string },
): StaffQuestion[] {
  const path = `measures/${id}.yaml`;
  const read = readYaml(bytesAt(files, path));
  if ('faults' in read) return [];
  const placeOf = placesIn(read.text);
  return questions
    .map((question) => {
      const at = staffPathOf(question);
      return {
        file: `${name}/${path}`,
        ...placeOf(at),
        field: fieldInWords(sheetSchema, read.data, at),
        reason: inOneLine(questionInWords(question)),
        remedy: rules[question.rule].guide.advice,
        answering: answerLines(question.name, names),
      };
    })
    .sort((a, b) => a.line - b.line);
}

/** What staff may copy into the file of answers; the day and the words are left for them to write. */
function answerLines(name: QuestionName, names: readonly QuestionName[]): string[] {
  const [first = '', ...lines] = namingLines(shortestName(name, names));
  return [`- ${first}`, ...[...lines, 'answeredOn:', 'answer:'].map((line) => `  ${line}`)];
}

function inOneLine({ facts, asks }: QuestionWords): string {
  return [...facts, asks].map(plain).join('');
}
