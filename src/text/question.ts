import type { LetterWithoutReason } from '../domain/question/letter-without-reason.ts';
import type { LettersApart } from '../domain/question/letters-apart.ts';
import type { ProgressBesideLetters } from '../domain/question/progress-beside-letters.ts';
import type { Question, QuestionRule } from '../domain/question/question.ts';
import { measured } from './measured.ts';
import { readableNumber } from './number.ts';
import { periodLabel } from './period.ts';
import {
  cancelledBesideCount,
  costUpOutcomeDown,
  targetAlreadyPassed,
  targetLongReached,
  yearsWithoutActual,
} from './question-figures.ts';
import { printedSubject, quoted, ratedSubject, type QuestionWords } from './question-subject.ts';
import { gradeWithLabel } from './rating.ts';
import { roleLabels } from './role.ts';

/**
 * A question in plain sentences: what the sheets say, with their numbers and years, and then how it goes together. It asks
 * and never accuses; what might answer it is left to the city.
 */
export function questionInWords(question: Question): QuestionWords {
  // The rule of a question and its words are of one kind; TypeScript cannot tell that of a lookup.
  const words = wordsByRule[question.rule] as (question: Question) => QuestionWords;
  return words(question);
}

const wordsByRule: {
  [Rule in QuestionRule]: (question: Extract<Question, { rule: Rule }>) => QuestionWords;
} = {
  progress_beside_letters: progressBesideLetters,
  letter_without_reason: letterWithoutReason,
  letters_apart: lettersApart,
  cost_up_outcome_down: costUpOutcomeDown,
  target_already_passed: targetAlreadyPassed,
  target_long_reached: targetLongReached,
  years_without_actual: yearsWithoutActual,
  cancelled_beside_count: cancelledBesideCount,
};

function progressBesideLetters({ sheet, shares, notImproved, judged }: ProgressBesideLetters): QuestionWords {
  const { plan, edition } = sheet;
  const progress = shares.map(({ step, share }) => `${quoted(step)}が${readableNumber(share)}%`);
  const byLetter = Map.groupBy(notImproved, ({ letter }) => letter);
  const letters = [...byLetter].map(
    ([letter, given]) => `${gradeWithLabel(letter, plan.ratingScale)}が${given.length}つ`,
  );
  return {
    facts: [
      `${periodLabel(edition.fiscalYear)}のシートには、施策の進捗状況は${progress.join('、')}と書かれています。`,
      `同じシートで評価された${judged}つの指標のうち、${letters.join('、')}です。`,
    ],
    asks: '事業の進み具合と指標の評価は、どのようにつながっているのでしょうか。',
  };
}

function letterWithoutReason({ sheet, assessment, letter, rated }: LetterWithoutReason): QuestionWords {
  const { plan, edition } = sheet;
  const grade = gradeWithLabel(letter, plan.ratingScale);
  return {
    facts: [
      `${periodLabel(edition.fiscalYear)}のシートには、${ratedSubject(rated, assessment, sheet)}の評価は ${grade}と書かれています。`,
      'その理由は、シートに書かれていません。',
    ],
    asks: 'どのような理由による評価でしょうか。',
  };
}

function lettersApart({ sheet, printed, project, published, worked }: LettersApart): QuestionWords {
  const { plan, edition } = sheet;
  const { baseline, actual, target } = worked.arithmetic;
  const numbers = (['baseline', 'actual', 'target'] as const).flatMap((role) => {
    const value = { baseline, actual, target }[role];
    return value === undefined ? [] : `${roleLabels[role]} ${measured(value, printed.unit)}`;
  });
  const [ours, theirs] = [worked.grade, published].map((grade) => gradeWithLabel(grade, plan.ratingScale));
  return {
    facts: [
      `${periodLabel(edition.fiscalYear)}のシートには、${printedSubject(printed, plan, project)}の評価は ${theirs ?? ''}と書かれています。`,
      `同じシートの${numbers.join('、')}を評価の決まりに当てはめると、当サイトの計算では ${ours ?? ''}になります。`,
    ],
    asks: '評価には、ほかの数や見方も使われているのでしょうか。',
  };
}
