import { canonical } from '../domain/between-versions/canonical.ts';
import { contentChanges, factsOf, type ContentChange } from '../domain/between-versions/content-change.ts';
import { contentHash } from '../domain/between-versions/content-hash.ts';
import { contentRecords } from '../domain/between-versions/content-record.ts';
import { amountKey, correctedFact, correctedSheet, valueKey } from '../domain/publication/correction.ts';
import { sheetIdOf } from '../domain/publication/sheet-key.ts';
import type { Publication } from '../domain/publication/publication.ts';
import type { Rating } from '../domain/rating/rating.ts';
import type { Problem } from '../loader/problem.ts';
import { columnOfKey } from '../schema/column-key.ts';
import type { Content } from '../schema/content.ts';
import { changeWords, paperName, type ChangeWords } from '../text/content-change.ts';
import type { ChangeCounts } from '../text/version-comparison.ts';
import type { ContentFindings } from './content-check.ts';

/** What a reader will see otherwise, from one version of the content to another, for those who decide on it. */
export interface VersionComparison {
  /** Of one paper or list after another, each in the order of its form. */
  changes: ComparedChange[];
  /** How many there are of each kind, and how many of those that came are whole sheets. */
  counts: ChangeCounts;
  /** Grades that sheets print, or that our arithmetic works out, which differ. */
  grades: GradeChange[];
  /** What staff should look at: what may be a slip in the papers that change, and what readers will newly ask. */
  questions: Problem[];
  /** Each new sheet with everything it states. */
  newSheets: { name: string; facts: ChangeWords[] }[];
  /** Hashes of the two contents. */
  hash: { before: string; after: string };
}

/** A change in words, and why it was made, as far as the content says so. */
export interface ComparedChange extends ChangeWords {
  change: ContentChange;
  /** Of a correction that came with it. */
  reason?: string;
}

/** A grade that differs from one version to the other; nothing where one of them has none. */
export interface GradeChange {
  subject: string;
  by: 'published' | 'worked';
  old?: string;
  new?: string;
}

/** A version that passed the check. */
type Version = NonNullable<ContentFindings['read']>;

/** Compares two versions of the content; `before` and `after` are what the check found in each. */
export function compareVersions(
  before: Version & { questions: readonly Problem[] },
  after: Version & Pick<ContentFindings, 'notices' | 'questions'>,
): VersionComparison {
  const versions = { before: before.publication, after: after.publication };
  const changes = contentChanges(before.content, after.content);
  const reasons = newReasons(before.content, after.content);
  const compared = changes.map((change) => {
    const reason = reasons.get(reasonKey(change));
    return { ...changeWords(change, versions), change, ...(reason === undefined ? {} : { reason }) };
  });
  const newSheets = new Set(
    changes.flatMap(({ kind, record, path }) =>
      kind === 'added' && record.kind === 'sheet' && path.length === 0 ? record.id : [],
    ),
  );
  const count = (kind: ContentChange['kind']) => changes.filter((each) => each.kind === kind).length;
  return {
    changes: [...Map.groupBy(compared, ({ record }) => record).values()].flatMap((inRecord) =>
      inRecord.toSorted((one, other) => one.order - other.order),
    ),
    counts: {
      changed: count('changed'),
      added: count('added'),
      removed: count('removed'),
      sheets: newSheets.size,
    },
    grades: gradeChanges(versions.before, versions.after),
    questions: [...noticesOf(changes, after.notices), ...newQuestions(before.questions, after.questions)],
    newSheets: contentRecords(after.content)
      .filter(({ kind, id }) => kind === 'sheet' && newSheets.has(id))
      .map((record) => {
        const facts = factsOf(record).map((fact) => changeWords(fact, versions));
        const inOrder = facts.toSorted((one, other) => one.order - other.order);
        return { name: facts[0]?.record ?? record.id, facts: inOrder };
      }),
    hash: { before: contentHash(before.content), after: contentHash(after.content) },
  };
}

/** Why values were corrected, by what was corrected: of the corrections that the new version has and the old one had not. */
function newReasons(before: Content, after: Content): Map<string, string> {
  const known = new Set(before.corrections.map(canonical));
  return new Map(
    after.corrections
      .filter((each) => !known.has(canonical(each)))
      .map((each) => [`${sheetIdOf(correctedSheet(each))} ${correctedFact(each)}`, each.reason]),
  );
}

/** By which key a correction of a changed value is known; of anything else, none. */
function reasonKey({ record: { id }, path }: ContentChange): string {
  const project = path[0] === 'projects' ? path[1] : undefined;
  const [top, first = '', second = '', third = '', fourth = ''] =
    project === undefined ? path : path.slice(2);
  if (top === 'indicators' && second === 'actuals')
    return `${id} ${valueKey(first, 'actual', columnOfKey(fourth))}`;
  if (top === 'indicators' && second === 'targets')
    return `${id} ${valueKey(first, 'target', columnOfKey(third))}`;
  if (top !== 'money') return '';
  const [item, column] = first === 'cost' ? [first, third] : [second, fourth];
  return `${id} ${amountKey(project, item, columnOfKey(column))}`;
}

function gradeChanges(before: Publication, after: Publication): GradeChange[] {
  const [earlier, later] = [gradesOf(before), gradesOf(after)];
  return [...later].flatMap(([key, now]) => {
    const old = earlier.get(key);
    if (!old) return [];
    return (['published', 'worked'] as const).flatMap((by): GradeChange[] => {
      const [was, is] = [gradeBy(old.rating, by), gradeBy(now.rating, by)];
      if (was === is) return [];
      return [
        {
          subject: now.name,
          by,
          ...(was === undefined ? {} : { old: was }),
          ...(is === undefined ? {} : { new: is }),
        },
      ];
    });
  });
}

function gradesOf({ sheets }: Publication): Map<string, { rating: Rating; name: string }> {
  return new Map(
    sheets.flatMap((sheet) =>
      sheet.ratings.map((rating) => {
        const { subject, axis } = rating;
        const printed =
          sheet.byIndicator.get(subject.id)?.printed ?? sheet.byProject.get(subject.id)?.printed ?? undefined;
        const name = `${paperName(sheet)}　${printed?.name ?? ''}　${axis.name}`;
        return [[sheet.id, subject.type, subject.id, axis.id].join(' '), { rating, name }];
      }),
    ),
  );
}

function gradeBy({ published, worked }: Rating, by: GradeChange['by']): string | undefined {
  return by === 'published' ? published : worked?.grade;
}

/** What may be a slip, of the papers that change: what was so before was decided on before. */
function noticesOf(changes: readonly ContentChange[], notices: readonly Problem[]): Problem[] {
  const changed = changes.flatMap(({ record: { kind, id } }) =>
    kind === 'sheet' ? `measures/${id}.yaml` : [],
  );
  return notices.filter(({ file }) => changed.some((path) => file.endsWith(`/${path}`)));
}

function newQuestions(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const asked = new Set(before.map(({ reason }) => reason));
  return after.filter(({ reason }) => !asked.has(reason));
}
