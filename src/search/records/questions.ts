import { paths } from '../../addresses.ts';
import type { Answer, Question } from '../../questions/question.ts';
import { questionInWords } from '../../questions/found.ts';
import { sheetTitle } from '../../text/sheet.ts';
import { plain } from '../../text/words.ts';
import type { SearchRecord } from '../record.ts';

/** A question with what the city answers to it. Questions that are ours alone are no words of anybody that could be looked for. */
export function questionRecord(question: Question & { answer: Answer }): SearchRecord {
  const { sheet, id, answer } = question;
  return {
    kind: 'question',
    title: plain(questionInWords(question).asks),
    context: sheetTitle(sheet),
    path: paths.question(sheet.key, id),
    text: answer.paragraphs,
  };
}
