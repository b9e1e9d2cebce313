import { renderByFile } from '../loader/report.ts';
import { changeKinds } from '../text/content-change.ts';
import { changesCounted, gradesInWords, hashInGroups } from '../text/version-comparison.ts';
import type { ComparedChange, VersionComparison } from './version-comparison.ts';

/** A comparison for a terminal: what changes paper by paper, each fact once, then what to look at. */
export function renderComparison(comparison: VersionComparison, label: string): string {
  const { changes, counts, grades, questions, hash } = comparison;
  const blocks = [...Map.groupBy(changes, ({ record }) => record)].map(
    ([record, inRecord]) => `${record}\n${inRecord.map(line).join('')}`,
  );
  return [
    `${label} とくらべて、読む人に見えるものの違い：${changesCounted(counts)}。`,
    ...gradesInWords(grades).map((each) => `${each}。`),
    `内容のハッシュ：${hashInGroups(hash.after)}`,
    '',
    ...blocks,
    ...(questions.length === 0 ? [] : [`確かめたいこと ${questions.length}件\n`, ...renderByFile(questions)]),
  ].join('\n');
}

function line({ change: { kind }, field, old, new: now, reason }: ComparedChange): string {
  const why = reason === undefined ? '' : `\n    わけ：${reason}`;
  return `  ${changeKinds[kind]}　${field.join('　')}\n    ${old}  →  ${now}${why}\n`;
}

/** The same for programs: every change with its path and its values as the schema reads them, and in words. */
export function comparisonJson(comparison: VersionComparison, label: string): string {
  const { changes, counts, grades, questions, hash } = comparison;
  const document = {
    since: label,
    hash,
    counts,
    grades,
    changes: changes.map(({ change, record, field, old, new: now, reason }) => ({
      kind: change.kind,
      record: change.record,
      path: change.path,
      old: change.old ?? null,
      new: change.new ?? null,
      in_words: { record, field: field.join('　'), old, new: now },
      reason: reason ?? null,
    })),
    questions,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
