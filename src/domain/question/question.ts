import type { Measure, Publication, Sheet } from '../publication.ts';
import { cancelledBesideCount, type CancelledBesideCount } from './cancelled-beside-count.ts';
import { costUpOutcomeDown, type CostUpOutcomeDown } from './cost-up-outcome-down.ts';
import { lettersWithoutReason, type LetterWithoutReason } from './letter-without-reason.ts';
import { lettersApart, type LettersApart } from './letters-apart.ts';
import { progressBesideLetters, type ProgressBesideLetters } from './progress-beside-letters.ts';
import { targetsAlreadyPassed, type TargetAlreadyPassed } from './target-already-passed.ts';
import { targetsLongReached, type TargetLongReached } from './target-long-reached.ts';
import { yearsWithoutActual, type YearsWithoutActual } from './years-without-actual.ts';

/**
 * Two things that sheets say, of which a reader will ask how they go together. It is a question and no verdict: what the
 * sheets do not say may answer it, and the city's record is never overwritten by it.
 */
export type Question =
  | ProgressBesideLetters
  | LetterWithoutReason
  | LettersApart
  | CostUpOutcomeDown
  | TargetAlreadyPassed
  | TargetLongReached
  | YearsWithoutActual
  | CancelledBesideCount;

/** What is looked for. */
export type QuestionRule = Question['rule'];

// A site of ten thousand pages asks ten thousand times.
const asked = new WeakMap<Publication, Question[]>();

/** Every question about a publication, in the order of its sheets, and on one sheet in the order of the rules. */
export function questionsOf(publication: Publication): Question[] {
  const known = asked.get(publication) ?? ask(publication);
  asked.set(publication, known);
  return known;
}

/** All questions under the measures whose sheets give rise to them. */
export function questionsByMeasure(publication: Publication): { measure: Measure; questions: Question[] }[] {
  return publication.measures
    .map((measure) => ({ measure, questions: questionsOfMeasure(measure, publication) }))
    .filter(({ questions }) => questions.length > 0);
}

/** The questions that are asked on one sheet. */
export function questionsOnSheet(sheet: Sheet, publication: Publication): Question[] {
  return questionsOf(publication).filter((question) => question.sheet.id === sheet.id);
}

/** The questions on all sheets of a measure. */
export function questionsOfMeasure(measure: Measure, publication: Publication): Question[] {
  return questionsOf(publication).filter(({ sheet }) => sheet.measure.id === measure.id);
}

/** The questions about an indicator, over all its sheets. */
export function questionsOfIndicator(id: string, publication: Publication): Question[] {
  return questionsOf(publication).filter(({ indicators }) => indicators.includes(id));
}

/** The questions about a project, over all its sheets. */
export function questionsOfProject(id: string, publication: Publication): Question[] {
  return questionsOf(publication).filter(({ projects }) => projects.includes(id));
}

function ask(publication: Publication): Question[] {
  const { sheets, indicators, projects } = publication;
  const all: Question[] = [
    ...sheets.flatMap(progressBesideLetters),
    ...lettersWithoutReason(publication),
    ...sheets.flatMap(lettersApart),
    ...projects.flatMap((project) => costUpOutcomeDown(project, publication)),
    ...indicators.flatMap((indicator) => targetsAlreadyPassed(indicator, publication)),
    ...indicators.flatMap(targetsLongReached),
    ...indicators.flatMap(yearsWithoutActual),
    ...cancelledBesideCount(publication),
  ];
  const bySheet = Map.groupBy(all, ({ sheet }) => sheet.id);
  return sheets.flatMap(({ id }) => bySheet.get(id) ?? []);
}
