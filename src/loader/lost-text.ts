import { isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { z } from 'zod';
import { schemaAt } from '../schema/field-name.ts';
import type { Finding } from './problem.ts';
import type { PathStep } from '../schema/path-step.ts';

/**
 * What a YAML reader takes away from what was typed, without a word: words after ` #`, which are a remark to it, words that
 * begin with `&` or `!`, which are names and types to it, and a line break, for which it puts a space that nobody printed.
 * Looks at the source of the file, because nothing of it is left in the data.
 */
export function lostText(text: string, schema: z.core.$ZodType): Finding[] {
  // The parser that keeps the source is slow, and few files need it.
  if (!text.split(/\r?\n/).some(mayLose)) return [];
  const { contents } = parseDocument(text, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false });
  return findingsIn(contents, [], { text, schema });
}

interface Source {
  text: string;
  schema: z.core.$ZodType;
}

const trap = /(?:\S|^\s*)\s#|:\s+#|[:-]\s+[&!>]|[:-]\s+"(?:[^"\\]|\\.)*$|[:-]\s+'[^']*$/u;
const listItemOrField = /^\s*(?:- |-$|(?:"[^"]*"|'[^']*'|[^\s"'#][^:#]*):(?:\s|$))/u;

/** Whether a line may be one of those: it has such a sign, or is no field and no item of a list, and so goes on from above. */
function mayLose(line: string): boolean {
  if (line.trim() === '' || /^\s*#/.test(line)) return false;
  return trap.test(line) || !listItemOrField.test(line);
}

function findingsIn(node: unknown, path: PathStep[], source: Source): Finding[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      isScalar(key) ? findingsIn(value, [...path, String(key.value)], source) : [],
    );
  }
  if (isSeq(node)) return node.items.flatMap((item, index) => findingsIn(item, [...path, index], source));
  if (isAlias(node) || !isScalar(node)) return [];
  const at = schemaAt(source.schema, path);
  return [
    ...(isFreeText(at) ? [...cutOff(node, path, source.text), ...namedOrTyped(node, path)] : []),
    ...(at ? joined(node, path, { ...source, isText: isFreeText(at) }) : []),
  ];
}

/** Whether a field takes whatever words people write; of a number, a date or an id, a remark beside it takes nothing away. */
function isFreeText(schema: z.core.$ZodType | undefined): boolean {
  return schema !== undefined && z.core.safeParse(schema, 'ことば').success;
}

function cutOff({ type, range, source = '' }: Scalar, path: PathStep[], text: string): Finding[] {
  if (type !== 'PLAIN' || !range) return [];
  const [remark] = /^[ \t]*#.*/.exec(text.slice(range[1])) ?? [];
  if (remark === undefined) return [];
  const whole = `${source}${remark.trimEnd()}`.trim();
  return [
    {
      path,
      reason: `「${short(remark.trim())}」が読みとばされます（空白のあとの # から行の終わりまでは、YAML では覚え書きです）。`,
      remedy: `文章の続きなら、全体を ${quoted(short(whole))} のように " で囲んでください。覚え書きなら、上の行に移してください。`,
    },
  ];
}

function namedOrTyped({ anchor, tag, source = '' }: Scalar, path: PathStep[]): Finding[] {
  const sign = anchor === undefined ? tag?.replace(/^!?/, '!') : `&${anchor}`;
  if (sign === undefined) return [];
  return [
    {
      path,
      reason: `「${sign}」が読みとばされます（YAML では、値の前の ${sign.slice(0, 1)} は特別な意味をもつ記号です）。`,
      remedy: `文章なら、全体を ${quoted(short(`${sign} ${source}`.trim()))} のように " で囲んでください。`,
    },
  ];
}

/** A line break within a value: joined by a space, which in Japanese is one that nobody printed, and in an address breaks it. */
function joined(
  { type, range }: Scalar,
  path: PathStep[],
  { text, isText }: Source & { isText: boolean },
): Finding[] {
  if (type === 'BLOCK_LITERAL' || !range) return [];
  const written = text.slice(range[0], range[1]).split(/\r?\n/);
  const lines = type === 'BLOCK_FOLDED' ? written.slice(1) : written;
  const at = lines.findIndex((line, index) => breaksBetween(line, lines[index + 1] ?? '', isText));
  if (at < 0) return [];
  const [end, beginning] = [lines[at]?.trim() ?? '', lines[at + 1]?.trim() ?? ''];
  const spaceless = [end, beginning].find((line) => /^-[^-\s\d]/u.test(line));
  if (spaceless !== undefined) {
    return [
      {
        path,
        reason: `「${short(spaceless)}」の行が、隣の行と1つに読まれます（「-」のあとに半角の空白がありません）。`,
        remedy: `一覧の1つなら「- ${short(spaceless.slice(1))}」のように書いてください。文章なら、1行につないでください。`,
      },
    ];
  }
  return [
    {
      path,
      reason: `「…${end.slice(-8)}」と「${beginning.slice(0, 8)}…」のあいだで行が分かれています。そのままでは、あいだに紙面にない空白が入ります。`,
      remedy: isText
        ? '紙面の幅による改行なら、1行につないでください。段落の切れ目なら、コロンのうしろに | と書き、次の行から字下げして、1段落を1行で書いてください。'
        : '途中で改行せずに、1行で書いてください。',
    },
  ];
}

function breaksBetween(line: string, next: string, isText: boolean): boolean {
  const [end, beginning] = [line.trim(), next.trim()];
  if (end === '' || beginning === '' || end.endsWith('\\')) return false;
  return !isText || /[^\p{ASCII}]$/u.test(end) || /^[^\p{ASCII}]/u.test(beginning);
}

function quoted(words: string): string {
  return words.includes('"') ? `'${words}'` : `"${words}"`;
}

function short(words: string): string {
  return words.length > 30 ? `${words.slice(0, 30)}…` : words;
}
