import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { rules } from '../questions/rules.ts';
import { bare, describedFields, type DescribedField } from '../schema/field-list.ts';
import { recordFiles, type RecordFile } from '../schema/record-files.ts';
import { questionRule } from '../schema/question-rule.ts';
import { isNeeded, wordByDefault, writtenAs } from '../schema/written-as.ts';

const head = `# 内容のファイルの項目

\`npm run fields\` が、内容を確かめるプログラムの決まりから作ります。このファイルは手で直しません。
書き方の進め方は [README.ja.md](README.ja.md) にあります。

- 項目の名前の \`.\` は1つ下の段、\`[]\` は「- 」でいくつも書ける項目、\`*\` は自分で決めた名前（IDや列）です。
- 「要」は、その上の段を書くときに、かならず書く項目です。空いているものは、分からなければ行ごと書きません。
- 数、年度、日付は、紙面のとおりに書けます。ID、番号、コード、日付は \`"101"\` のように囲みます。
- ファイルの置き場所は、内容のフォルダー（\`content/\`、または環境変数 \`CONTENT_DIR\`）の中です。
`;

/** The reference of all fields of all content files, as Markdown in Japanese: FIELDS.ja.md, which \`npm run fields\` writes. */
export function fieldReference(): string {
  const list = recordFiles.map(({ id, title, file }) => `- [${title}](#${id})（\`${file}\`）`);
  return [head, ...list, '', ...recordFiles.map(fileSection)].join('\n');
}

function fileSection({ id, title, file, about, schema }: RecordFile): string {
  return [
    `<a id="${id}"></a>`,
    '',
    `## ${title}　\`${file}\``,
    '',
    about,
    '',
    '| 項目 | 意味 | 要 | 書けるもの |',
    '|---|---|:-:|---|',
    ...rowsOf(describedFields(schema)),
    '',
  ].join('\n');
}

/** One row a field; where fields stand once more that stood above, the row of what holds them says where. */
function rowsOf(fields: DescribedField[]): string[] {
  const first = new Map<z.core.$ZodType, string>();
  const repeated: string[] = [];
  return fields.flatMap(({ path, ja, schema, with: told }) => {
    if (repeated.some((each) => path.startsWith(each))) return [];
    const holds = held(schema);
    const before = holds && first.get(holds);
    if (before !== undefined) repeated.push(`${path}.`, `${path}[`);
    else if (holds) first.set(holds, path);
    const meaning = told ? `${ja}（\`${told.field}\` が \`${told.word}\` のとき）` : ja;
    return `| \`${path}\` | ${cell(meaning)} | ${isNeeded(schema) ? '要' : ''} | ${cell(written(schema, before))} |`;
  });
}

function written(schema: z.core.$ZodType, before: string | undefined): string {
  const word = wordByDefault(schema);
  return [
    withRuleNames(schema).replace('下の項目', before === undefined ? '下の項目' : `\`${before}\` と同じ項目`),
    ...(word === undefined ? [] : [`書かなければ \`${word}\``]),
  ].join('。');
}

/** How a field is written; a word for a rule of questions with what the rule is called. */
function withRuleNames(schema: z.core.$ZodType): string {
  const { def } = bare(schema)._zod;
  const each = (def.type === 'array' ? bare(def.element) : bare(schema))._zod.def;
  if (each.type !== 'enum' || !isDeepStrictEqual(each.entries, questionRule.enum)) return writtenAs(schema);
  return questionRule.options.reduce(
    (text, rule) => text.replace(`\`${rule}\``, `\`${rule}\`（${rules[rule].guide.title}）`),
    writtenAs(schema),
  );
}

/** The schema of the fields that stand below one, whether once, in a list or by name; nothing where none do. */
function held(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const inner = bare(schema);
  const { def } = inner._zod;
  if (def.type === 'array') return held(def.element);
  if (def.type === 'record') return held(def.valueType);
  return def.type === 'object' || def.type === 'union' ? inner : undefined;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
