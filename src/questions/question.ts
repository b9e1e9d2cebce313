import type { AnswerRecord } from '../schema/answer.ts';
import type { Department } from '../schema/department.ts';
import { questionRule, type QuestionRule } from '../schema/question-rule.ts';
import { fiscalYearOf } from '../domain/observation/period.ts';
import { byId } from '../domain/publication/by-id.ts';
import { nameIn } from '../domain/publication/department.ts';
import { holdingOf } from '../domain/publication/holding.ts';
import { once } from '../domain/publication/once.ts';
import type { Measure, Publication, Sheet } from '../domain/publication/publication.ts';
import type { Found } from './found.ts';
import { mayAnswer, questionId, questionName, type QuestionName } from './question-name.ts';
import { rules } from './rules.ts';

/** What a rule has found, as a question: known by its name, with what the city answers to it. */
export type Question = Found & {
  /** The name in one word: `2021/103 years_without_actual 41191-outcome-1`. */
  id: string;
  name: QuestionName;
  answer?: Answer;
};

/** What the city answers to a question. */
export interface Answer extends Pick<AnswerRecord, 'answeredOn'> {
  paragraphs: string[];
  /** The department that answers, where it is said, by the name it bore on that day. */
  department?: { id: string; name: string };
}

/**
 * The rules by which a city's sheets are asked about, in their order: all that can find something in what the sheets hold, and that
 * the site does not switch off.
 */
export function rulesAsked(publication: Publication): QuestionRule[] {
  const holding = holdingOf(publication);
  const { questionsOff } = publication.site;
  return questionRule.options.filter(
    (rule) => !questionsOff.includes(rule) && rules[rule].needs.every((need) => holding[need]),
  );
}

/** The rules that the site switches off, in their order. */
export function rulesOff({ site }: Pick<Publication, 'site'>): QuestionRule[] {
  return questionRule.options.filter((rule) => site.questionsOff.includes(rule));
}

/** All questions about a publication, looked up by what they are about. */
interface Asking {
  all: Question[];
  bySheet: ReadonlyMap<string, Question[]>;
  byMeasure: ReadonlyMap<string, Question[]>;
  byIndicator: ReadonlyMap<string, Question[]>;
  byProject: ReadonlyMap<string, Question[]>;
}

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

/** The questions that have an answer. */
export function answered<Each extends Question>(questions: readonly Each[]): (Each & { answer: Answer })[] {
  return questions.filter((each): each is Each & { answer: Answer } => each.answer !== undefined);
}

/**
 * The questions that a summary of a sheet may lead to, by what they are about. Where the city itself publishes, one that it
 * has not answered stands further down with room for all its words, and not beside the first figures that a reader sees.
 */
export function questionsAtGlance(
  sheet: Pick<Sheet, 'id'>,
  publication: Publication,
): ReadonlyMap<string, Question[]> {
  const all = questionsOnSheet(sheet, publication);
  return byEach(publication.site.official ? answered(all) : all, ({ name }) => name.about);
}

// A site of ten thousand pages asks ten thousand times.
const askingOf = once((publication: Publication): Asking => {
  const all = ask(publication);
  return {
    all,
    bySheet: Map.groupBy(all, ({ sheet }) => sheet.id),
    byMeasure: Map.groupBy(all, ({ sheet }) => sheet.measure.id),
    byIndicator: byEach(all, ({ indicators }) => indicators),
    byProject: byEach(all, ({ projects }) => projects),
  };
});

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
  const found = rulesAsked(publication).flatMap((rule): Found[] => rules[rule].find(publication));
  const bySheet = Map.groupBy(found, ({ sheet }) => sheet.id);
  const answerTo = answersOf(publication);
  return publication.sheets.flatMap(({ id }) => bySheet.get(id) ?? []).map(answerTo);
}

/** Names each question and gives it its answer. The loader has seen to it that no two answers are to one question. */
function answersOf({ answers, departments }: Publication): (found: Found) => Question {
  const bySheet = Map.groupBy(answers, ({ sheet }) => sheet);
  const known = byId(departments);
  return (found) => {
    const name = questionName(found);
    const record = bySheet.get(name.sheet)?.find((each) => mayAnswer(each, name));
    return {
      ...found,
      name,
      id: questionId(name),
      ...(record ? { answer: answerOf(record, known) } : {}),
    };
  };
}

function answerOf(
  { answer, answeredOn, department: id }: AnswerRecord,
  departments: ReadonlyMap<string, Department>,
): Answer {
  const department = id === undefined ? undefined : departments.get(id);
  const fiscalYear = `FY${fiscalYearOf(answeredOn)}`;
  return {
    answeredOn,
    paragraphs: answer.split('\n'),
    ...(department ? { department: { id: department.id, name: nameIn(department, fiscalYear) } } : {}),
  };
}
