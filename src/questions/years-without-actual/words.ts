import { absenceWords } from '../../text/absence.ts';
import { printedSubject } from '../../text/printed-subject.ts';
import { say } from '../../text/words.ts';
import type { QuestionWords, RuleGuide } from '../rule.ts';
import { yearRange } from '../year-range.ts';
import { yearsEmpty, type YearsWithoutActual } from './finding.ts';

/** What the rule is called, what it looks for, and what staff may do. */
export const guide: RuleGuide = {
  title: '数のない年度',
  looksFor: `登録したシートの最後の年度まで${yearsEmpty}年以上続けて、実績値が「-」や中止などで、数がないとき。対象外の年度と、欄を特定できない年度は数えません。`,
  advice: '紙面に数や、数がない理由があるときは、実績値（actuals）に書いてください。',
};

/** The years in a row without a number, and how progress is seen without one. */
export function words({ sheet, printed, project, years }: YearsWithoutActual): QuestionWords {
  const words = new Set(years.map(({ absence }) => absenceWords[absence].label));
  const subject = printedSubject(printed, sheet, project);
  return {
    facts: [
      say`${subject}は、${yearRange(years)}まで${years.length}年続けて、実績値の数が書かれていません（${[...words].join('、')}）。`,
    ],
    asks: say`進み具合は、どのようにたしかめているのでしょうか。`,
  };
}
