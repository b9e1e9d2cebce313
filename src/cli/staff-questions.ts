import type { Publication, Sheet } from '../domain/publication/publication.ts';
import { questionsOf, type Question } from '../domain/question/question.ts';
import { bytesAt, type ContentFiles } from '../loader/content-files.ts';
import { fieldInWords } from '../loader/field.ts';
import { placesIn } from '../loader/place.ts';
import type { Problem } from '../loader/problem.ts';
import { renderByFile } from '../loader/report.ts';
import { readYaml } from '../loader/yaml-text.ts';
import { sheet as sheetSchema } from '../schema/sheet.ts';
import { questionRules, staffLead } from '../text/question-guide.ts';
import type { QuestionWords } from '../text/question-subject.ts';
import { questionInWords } from '../text/question.ts';
import { plain } from '../text/words.ts';
import { questionPath } from './question-path.ts';

/**
 * The questions that readers will meet, for the staff who write the sheets: file by file, each with line and column and what may be
 * done about it. They are no problems: to leave everything as it is may be right.
 */
export function staffQuestions(publication: Publication, files: ContentFiles, name: string): Problem[] {
  const bySheet = Map.groupBy(questionsOf(publication), ({ sheet }) => sheet);
  return [...bySheet].flatMap(([sheet, questions]) => inFile(sheet, questions, files, name));
}

/** The questions as a terminal shows them. Empty where there is none. */
export function renderStaffQuestions(questions: readonly Problem[]): string {
  if (questions.length === 0) return '';
  const sheets = new Set(questions.map(({ file }) => file)).size;
  return [`（お知らせ）${staffLead(questions.length, sheets)}\n`, ...renderByFile(questions)].join('\n');
}

/** The loader has seen to it that a sheet stands in the file of its measure, year and phase. */
function inFile({ id }: Sheet, questions: readonly Question[], files: ContentFiles, name: string): Problem[] {
  const path = `measures/${id}.yaml`;
  const read = readYaml(bytesAt(files, path));
  if ('faults' in read) return [];
  const placeOf = placesIn(read.text);
  return questions
    .map((question) => {
      const at = questionPath(question);
      return {
        file: `${name}/${path}`,
        ...placeOf(at),
        field: fieldInWords(sheetSchema, read.data, at),
        reason: inOneLine(questionInWords(question)),
        remedy: questionRules[question.rule].advice,
      };
    })
    .sort((a, b) => a.line - b.line);
}

function inOneLine({ facts, asks }: QuestionWords): string {
  return [...facts, asks].map(plain).join('');
}
