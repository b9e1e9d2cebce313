import { z } from 'zod';
import { absenceWords } from '../schema/absence.ts';
import { readColumn } from '../schema/column.ts';
import { bare } from '../schema/field-list.ts';
import { cellOf, japaneseName, knownFields, schemaAt } from '../schema/field-name.ts';
import { valueAt } from './field.ts';
import { explainFormat, explainKind, explainWord } from './wrong-value.ts';
import { listed, nearest } from './nearest.ts';
import type { Finding } from './problem.ts';
import type { PathStep } from '../schema/path-step.ts';
import { isNeeded } from '../schema/written-as.ts';
import { writtenPath } from './written-path.ts';

/** What zod found; `ofKey` where it is the name of a field that does not fit, and not what stands there. */
type Issue = z.core.$ZodIssue & { ofKey?: string };

/** Everything zod found wrong with a file's data, in plain Japanese: why, and how to put it right. */
export function explain(issues: readonly Issue[], schema: z.core.$ZodType, data: unknown): Finding[] {
  const flat = issues.flatMap((issue) => flattened(issue, data));
  const misspelt = flat.flatMap((issue) => misspellings(issue, schema));
  const findings = flat
    .filter((issue) => !followsFromMisspelling(issue, misspelt, data))
    .flatMap((issue) => explainIssue(issue, schema, data));
  // One slip may be found in several ways.
  const told = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...told.values()].map((finding) => withoutDeletion(finding, schema));
}

const deletion =
  /(?:内容を書くか、|書くことが無ければ、|紙面に何も無ければ、)この項目の行ごと消してください。/u;

/** Advice to delete a line, where the file cannot be without it, would only lead to the next message. */
function withoutDeletion(finding: Finding, schema: z.core.$ZodType): Finding {
  const at = schemaAt(schema, finding.path);
  if (!at || typeof finding.path.at(-1) !== 'string' || !isNeeded(at)) return finding;
  return {
    ...finding,
    remedy: finding.remedy.replace(deletion, '内容を書いてください。かならず要る項目です。'),
  };
}

/** The issues inside a union, a key or an element, as if they stood by themselves. */
function flattened(issue: Issue, data: unknown): Issue[] {
  const inside = (issues: readonly Issue[]): Issue[] =>
    issues.flatMap((each) => flattened({ ...each, path: [...issue.path, ...each.path] }, data));
  if (issue.code === 'invalid_key')
    return inside(issue.issues).map((each) => ({ ...each, ofKey: String(issue.path.at(-1)) }));
  if (issue.code === 'invalid_element') return inside(issue.issues);
  if (issue.code !== 'invalid_union') return [issue];
  // The branch that was meant: the one whose kind (text, fields, list) fits what is written.
  const meant = issue.errors.find(
    (branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  return meant ? inside(meant) : [issue];
}

/** A field that is missed because it is spelt otherwise; any that is missed, where it may have been taken from elsewhere. */
interface Misspelling {
  parent: string;
  meant: string | undefined;
}

/** How YAML takes the fields of another place over, which this reader does not do: what is taken is not what stands there. */
const takenOver = '<<';

/** The known fields that a file's unknown fields were meant to be. */
function misspellings(issue: Issue, schema: z.core.$ZodType): Misspelling[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = stepsOf(issue);
  return issue.keys.flatMap((key): Misspelling[] => {
    if (key === takenOver) return [{ parent: JSON.stringify(path), meant: undefined }];
    const meant = meantField(key, schemaAt(schema, path));
    return meant ? [{ parent: JSON.stringify(path), meant }] : [];
  });
}

/** Whether an issue would not be there if the name of a field were spelt right. */
function followsFromMisspelling(issue: Issue, misspelt: Misspelling[], data: unknown): boolean {
  const path = stepsOf(issue);
  const isMissing = valueAt(data, path) === undefined;
  return misspelt.some(
    ({ parent, meant }) =>
      (issue.code === 'custom' && JSON.stringify(path) === parent) ||
      (issue.code !== 'unrecognized_keys' &&
        JSON.stringify(path.slice(0, -1)) === parent &&
        (meant === undefined ? isMissing : path.at(-1) === meant)),
  );
}

function explainIssue(issue: Issue, schema: z.core.$ZodType, data: unknown): Finding[] {
  const path = stepsOf(issue);
  const at = schemaAt(schema, path);
  const slip = slipAt(path, schema, data);
  if (slip) return [slip];
  const written = issue.ofKey ?? valueAt(data, path);
  const place = issue.ofKey === undefined ? {} : ({ at: 'key' } as const);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => slipAt([...path, key], schema, data) ?? unknownField(key, path, at));
  if (issue.code === 'custom') {
    return isBlank(written)
      ? [{ path, ...nothingWritten }]
      : [{ path, ...place, reason: issue.message, remedy: remedyOf(issue) }];
  }
  if (written === undefined && path.length > 0) return [missingField(path, at)];
  if (issue.code === 'invalid_type')
    return [{ path, ...explainKind(cellOf(at) ? 'record' : issue.expected, written) }];
  if (issue.code === 'invalid_value')
    return [{ path, ...place, ...explainWord(issue.values.map(String), written, issue.message) }];
  if (issue.code === 'invalid_format') return [{ path, ...place, ...explainFormat(issue.format, written) }];
  if (issue.code === 'too_small') {
    return [
      { path, reason: '1つも書かれていません。', remedy: '「- 」で始まる行で、1つ以上書いてください。' },
    ];
  }
  if (issue.code === 'invalid_union') return [{ path, ...explainKind('string', written) }];
  return [
    {
      path,
      reason: 'この項目の書き方が決まりに合いません。',
      remedy: 'ほかのファイルの同じ項目と見比べて、書き直してください。',
    },
  ];
}

/** A slip on the way of a path that shows only further down, or in other words: it is named where it was made. */
function slipAt(path: readonly PathStep[], schema: z.core.$ZodType, data: unknown): Finding | undefined {
  const written = writtenPath(data, path);
  for (const [index, key] of written.entries()) {
    if (typeof key !== 'string') continue;
    const [parent, to] = [written.slice(0, index), written.slice(0, index + 1)];
    if (key === takenOver) return notTakenOver(to);
    const tail = isCommaTail(data, to) && firstCommaTail(data, parent);
    if (tail) return commaInBraces(tail, parent);
    const isValue = key === 'value' && isCell(schemaAt(schema, parent));
    if (isBlank(valueAt(data, to)) && (isValue || isCell(schemaAt(schema, to)))) return emptyCell(to);
    const around = schemaAt(schema, parent);
    const slip = cellOf(around) && slipInRow(key, parent, around, data);
    if (slip) return slip;
  }
  return undefined;
}

function notTakenOver(path: PathStep[]): Finding {
  return {
    path,
    at: 'key',
    reason: '「<<」（ほかのところの内容を写す YAML の書き方）は使えません。',
    remedy: '「<<」の行を消して、写そうとした行を、そのままここに書いてください。',
  };
}

/** Whether a field is what a comma cut off a number: `{ 令和3年度: 1,475 }` is read as 1 and a field 475 with nothing in it. */
function isCommaTail(data: unknown, path: PathStep[]): boolean {
  return /^\d+(\.\d+)?$/.test(String(path.at(-1))) && isBlank(valueAt(data, path));
}

function firstCommaTail(data: unknown, parent: PathStep[]): string | undefined {
  return Object.keys(valueAt(data, parent) ?? {}).find((key) => isCommaTail(data, [...parent, key]));
}

function commaInBraces(key: string, parent: PathStep[]): Finding {
  return {
    path: [...parent, key],
    at: 'key',
    reason: `{ } の中ではカンマを使えません。数のカンマが、項目の区切りと読まれました（「${key}」）。`,
    remedy: '数のカンマを取るか、数を "1,250" のように囲んでください。',
  };
}

/** A cell, or the value of one, in which nothing is written. */
function emptyCell(path: PathStep[]): Finding {
  return {
    path,
    reason: '何も書かれていません。',
    remedy: `数を書くか、値が無い理由を語で書いてください（${absenceWords}）。`,
  };
}

/** A remark among the columns of a row written short, or a column outside the `values` of a row written long. */
function slipInRow(
  key: string,
  row: PathStep[],
  schema: z.core.$ZodType | undefined,
  data: unknown,
): Finding | undefined {
  if (valueAt(data, [...row, key]) === undefined || key === 'values') return undefined;
  const path = [...row, key];
  const isLong = valueAt(data, [...row, 'values']) !== undefined;
  const isField = knownFields(schema).includes(key);
  if (isLong && !isField && !('reason' in readColumn(key))) {
    return {
      path,
      at: 'key',
      reason: `「${key}」が、この行の values の外にあります。`,
      remedy: 'values の下に字下げして書いてください。',
    };
  }
  if (isLong || !isField) return undefined;
  return {
    path,
    at: 'key',
    reason: `「${key}」は列ではありません。列の値を values の下にまとめた行にだけ書けます。`,
    remedy: `列の行を「values:」の下に字下げして移し、「${key}」はその外に書いてください。`,
  };
}

function isCell(schema: z.core.$ZodType | undefined): boolean {
  const fields = knownFields(schema);
  return fields.includes('value') && fields.includes('absence');
}

function isBlank(written: unknown): boolean {
  return written === '' || written === null;
}

function unknownField(key: string, parent: PathStep[], schema: z.core.$ZodType | undefined): Finding {
  const path = [...parent, key];
  const known = knownFields(schema);
  if (/^\s|\s$/u.test(key)) {
    return {
      path,
      at: 'key',
      reason: `項目名「${key}」の前かうしろに全角の空白があります。`,
      remedy: '全角の空白を消して、半角の空白で字下げしてください。',
    };
  }
  const meant = meantField(key, schema);
  const remedy = meant
    ? `「${meant}」の書き間違いではありませんか。`
    : `書ける項目は ${listed(known, 20)} です。要らなければ消してください。`;
  return { path, at: 'key', reason: `「${key}」という項目はありません。`, remedy };
}

/** The known field that is meant: one spelt alike, or one whose Japanese name was written. */
function meantField(key: string, schema: z.core.$ZodType | undefined): string | undefined {
  const known = knownFields(schema);
  const byName = known.find((field) => schema && japaneseName(schemaAt(schema, [field])) === key.trim());
  return byName ?? nearest(key, known);
}

function missingField(path: PathStep[], schema: z.core.$ZodType | undefined): Finding {
  const field = String(path.at(-1));
  const name = japaneseName(schema);
  const said = schema && z.globalRegistry.get(schema);
  const nested = schema && /^(object|array|record)$/.test(bare(schema)._zod.def.type);
  return {
    path,
    reason: said?.missing ?? `必要な項目「${field}」${name && `（${name}）`}がありません。`,
    remedy: nested
      ? `「${field}:」の行と、その内容を書き足してください。`
      : `「${field}: …」の行を書き足してください。`,
  };
}

const nothingWritten = {
  reason: '何も書かれていません。',
  remedy: '内容を書くか、この項目の行ごと消してください。',
};

function stepsOf(issue: Issue): PathStep[] {
  return issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function remedyOf(issue: z.core.$ZodIssueCustom): string {
  const remedy: unknown = issue.params?.['remedy'];
  return typeof remedy === 'string' ? remedy : 'この項目を書き直してください。';
}
