import type { LetterWithoutReason } from '../domain/question/letter-without-reason.ts';
import type { LettersApart } from '../domain/question/letters-apart.ts';
import type { ProgressBesideLetters } from '../domain/question/progress-beside-letters.ts';
import type { Found } from '../domain/question/found.ts';
import type { QuestionRule } from '../schema/question-rule.ts';
import { things } from './counting.ts';
import { share as shareFigure } from './figure.ts';
import { ofPeriod, periodLabel } from './period.ts';
import {
  cancelledBesideCount,
  costUpOutcomeDown,
  runningTotalFalls,
  targetAlreadyPassed,
  targetLongReached,
  yearsWithoutActual,
} from './question-figures.ts';
import { printedSubject, quoted, ratedSubject, type QuestionWords } from './question-subject.ts';
import { gradeWithLabel } from './rating.ts';
import { roleLabel } from './role.ts';
import { joined, named, say } from './words.ts';

/**
 * A question in plain sentences: what the sheets say, with their numbers and years, and then how it goes together. It asks
 * and never accuses; what might answer it is left to the city.
 */
export function questionInWords(question: Found): QuestionWords {
  // The rule of a question and its words are of one kind; TypeScript cannot tell that of a lookup.
  const words = wordsByRule[question.rule] as (question: Found) => QuestionWords;
  return words(question);
}

const wordsByRule: {
  [Rule in QuestionRule]: (question: Extract<Found, { rule: Rule }>) => QuestionWords;
} = {
  progress_beside_letters: progressBesideLetters,
  letter_without_reason: letterWithoutReason,
  letters_apart: lettersApart,
  cost_up_outcome_down: costUpOutcomeDown,
  target_already_passed: targetAlreadyPassed,
  target_long_reached: targetLongReached,
  years_without_actual: yearsWithoutActual,
  cancelled_beside_count: cancelledBesideCount,
  running_total_falls: runningTotalFalls,
};

function progressBesideLetters({ sheet, shares, notImproved, judged }: ProgressBesideLetters): QuestionWords {
  const { key } = sheet;
  const progress = shares.map(({ step, share }) => say`${quoted(step)}が${shareFigure(share)}`);
  const byLetter = Map.groupBy(notImproved, ({ letter, axis }) => gradeWithLabel(letter, axis));
  const letters = [...byLetter].map(([letter, given]) => `${letter}が${things(given.length)}`);
  return {
    facts: [
      say`${periodLabel(key.fiscalYear)}のシートには、施策の進捗状況は${joined(progress, '、')}と書かれています。`,
      say`同じシートで評価された${things(judged)}の指標のうち、${letters.join('、')}です。`,
    ],
    asks: say`事業の進み具合と指標の評価は、どのようにつながっているのでしょうか。`,
  };
}

function letterWithoutReason({ sheet, rating, letter, rated }: LetterWithoutReason): QuestionWords {
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

function lettersApart({ sheet, rating, printed, project, published, worked }: LettersApart): QuestionWords {
  const { key } = sheet;
  const { baseline, actual, target } = worked.judgedBy;
  const numbers = [baseline, actual, target].flatMap((each) =>
    each?.value === undefined ? [] : say`${ofPeriod(each)}${roleLabel(each)} ${named(each)}`,
  );
  const [ours, theirs] = [worked.grade, published].map((grade) => gradeWithLabel(grade, rating.axis));
  return {
    facts: [
      say`${periodLabel(key.fiscalYear)}のシートには、${printedSubject(printed, sheet, project)}の評価は ${theirs ?? ''}と書かれています。`,
      say`同じシートの${joined(numbers, '、')}を評価の決まりに当てはめると、当サイトの計算では ${ours ?? ''}になります。`,
    ],
    asks: say`評価には、ほかの数や見方も使われているのでしょうか。`,
  };
}
