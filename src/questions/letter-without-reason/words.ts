import type { Sheet } from '../../domain/publication/publication.ts';
import type { Rating } from '../../domain/rating/rating.ts';
import { periodLabel } from '../../text/period.ts';
import { printedSubject, quoted } from '../../text/printed-subject.ts';
import { gradeWithLabel } from '../../text/rating.ts';
import { say } from '../../text/words.ts';
import type { RatedThing } from '../rated-thing.ts';
import type { QuestionWords, RuleGuide } from '../rule.ts';
import type { LetterWithoutReason } from './finding.ts';

/** What the rule is called, what it looks for, and what staff may do. */
export const guide: RuleGuide = {
  title: '評価の理由',
  looksFor: '評価があって、理由が書かれていないとき。同じ計画のシートに、理由を書く欄がある場合だけです。',
  advice: '紙面に理由があるときは、reason に書き足してください。',
};

/** A letter, that its reason is not written, and what it is. */
export function words({ sheet, rating, letter, rated }: LetterWithoutReason): QuestionWords {
  const { key } = sheet;
  const grade = gradeWithLabel(letter, rating.axis);
  return {
    facts: [
      say`${periodLabel(key.fiscalYear)}のシートには、${ratedSubject(rated, rating, sheet)}の評価は ${grade}と書かれています。`,
      say`その理由は、シートに書かれていません。`,
    ],
    asks: say`どのような理由による評価でしょうか。`,
  };
}

/** What a letter is given to, with its axis where the form has several: この施策の「有効性」. */
function ratedSubject({ indicator, project }: RatedThing, { axis }: Rating, sheet: Sheet): string {
  const { form, record, vocabulary } = sheet;
  const subject = indicator
    ? printedSubject(indicator, { form }, project)
    : project
      ? `事業${quoted(project.name)}`
      : `${vocabulary.measure}${quoted(record.measureName)}`;
  return form.ratings.length > 1 ? `${subject}の${quoted(axis.name)}` : subject;
}
