import type { Measure, Publication, Sheet } from '../publication/publication.ts';
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

/** All questions about a publication, looked up by what they are about. */
interface Asking {
  all: Question[];
  bySheet: ReadonlyMap<string, Question[]>;
  byMeasure: ReadonlyMap<string, Question[]>;
  byIndicator: ReadonlyMap<string, Question[]>;
  byProject: ReadonlyMap<string, Question[]>;
}

// A site of ten thousand pages asks ten thousand times.
const askings = new WeakMap<Publication, Asking>();

/** Every question about a publication, in the order of its sheets, and on one sheet in the order of the rules. */
export function questionsOf(publication: Publication): Question[] {
  return askingOf(publication).all;
}

/** All questions under the measures whose sheets give rise to them. */
export function questionsByMeasure(publication: Publication): { measure: Measure; questions: Question[] }[] {
  return publication.measures
    .map((measure) => ({ measure, questions: questionsOfMeasure(measure, publication) }))
    .filter(({ questions }) => questions.length > 0);
}

/** The questions that are asked on one sheet. */
export function questionsOnSheet({ id }: Pick<Sheet, 'id'>, publication: Publication): Question[] {
  return askingOf(publication).bySheet.get(id) ?? [];
}

/** The questions on all sheets of a measure. */
export function questionsOfMeasure({ id }: Pick<Measure, 'id'>, publication: Publication): Question[] {
  return askingOf(publication).byMeasure.get(id) ?? [];
}

/** The questions about an indicator, over all its sheets. */
export function questionsOfIndicator(id: string, publication: Publication): Question[] {
  return askingOf(publication).byIndicator.get(id) ?? [];
}

/** The questions about a project, over all its sheets. */
export function questionsOfProject(id: string, publication: Publication): Question[] {
  return askingOf(publication).byProject.get(id) ?? [];
}

function askingOf(publication: Publication): Asking {
  const known = askings.get(publication);
  if (known) return known;
  const all = ask(publication);
  const asking = {
    all,
    bySheet: Map.groupBy(all, ({ sheet }) => sheet.id),
    byMeasure: Map.groupBy(all, ({ sheet }) => sheet.measure.id),
    byIndicator: byEach(all, ({ indicators }) => indicators),
    byProject: byEach(all, ({ projects }) => projects),
  };
  askings.set(publication, asking);
  return asking;
}

function byEach(
  questions: readonly Question[],
  idsOf: (question: Question) => string[],
): Map<string, Question[]> {
  const pairs = questions.flatMap((question) =>
    [...new Set(idsOf(question))].map((id) => ({ id, question })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ id }) => id)].map(([id, of]) => [id, of.map(({ question }) => question)]),
  );
}

function ask(publication: Publication): Question[] {
  const { sheets, indicators, projects } = publication;
  const all: Question[] = [
    ...sheets.flatMap(progressBesideLetters),
    ...lettersWithoutReason(publication),
    ...sheets.flatMap(lettersApart),
    ...projects.flatMap(costUpOutcomeDown),
    ...indicators.flatMap(targetsAlreadyPassed),
    ...indicators.flatMap(targetsLongReached),
    ...indicators.flatMap(yearsWithoutActual),
    ...cancelledBesideCount(publication),
  ];
  const bySheet = Map.groupBy(all, ({ sheet }) => sheet.id);
  return sheets.flatMap(({ id }) => bySheet.get(id) ?? []);
}
