import { absenceWords } from '../../text/absence.ts';
import { periodLabel } from '../../text/period.ts';
import { printedSubject } from '../../text/printed-subject.ts';
import { say } from '../../text/words.ts';
import type { QuestionWords, RuleGuide } from '../rule.ts';
import { sharedCharacters, type CancelledBesideCount } from './finding.ts';

/** What the rule is called, what it looks for, and what staff may do. */
export const guide: RuleGuide = {
  title: '中止と人数',
  looksFor: `指標が「中止」の年度に、同じシートの、その指標にかかわる事業の成果指標に、人数が書かれているとき。かかわる事業かどうかは、指標の名前のはじめの${sharedCharacters}文字以上が事業や成果指標の名前にあるか、当サイトが同じ数やその事業の指標と読んでいるかで決めます。`,
  advice: '人数の欄が紙面のとおりか、たしかめてください。わけが紙面にあるときは、note に書けます。',
};

/** An event that was called off, a number of people beside it, and whether they came to something else. */
export function words(question: CancelledBesideCount): QuestionWords {
  const { sheet, period, printed, sharedName, project, outcome, count } = question;
  const people = count;
  const because =
    sharedName === undefined ? '' : `（名前の「${sharedName}」が同じなので、当サイトが2つをならべました）`;
  return {
    facts: [
      say`${printedSubject(printed, sheet)}の${periodLabel(period)}は、${absenceWords.cancelled.label}と書かれています。`,
      say`${printedSubject(outcome, sheet, project)}は、同じ年度に${people}と書かれています${because}。`,
    ],
    asks: say`${people}は、別の行事や、別の参加のしかたの人数でしょうか。`,
  };
}
