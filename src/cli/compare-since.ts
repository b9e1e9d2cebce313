import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { standingReport } from '../loader/report.ts';
import { approvalMark, approvalPaper } from './approval.ts';
import { comparisonJson, renderComparison } from './comparison-report.ts';
import { checkContent, type ContentFindings } from './content-check.ts';
import { earlierContent } from './earlier-content.ts';
import { hostFault } from './host-fault.ts';
import type { Outcome } from './outcome.ts';
import { compareVersions } from './version-comparison.ts';

/** What is compared with what, and how it is to be told. */
export interface Since {
  since: string;
  /** The content folder as it stands. */
  folder: string;
  json: boolean;
  /** Where the paper for the decision is to be written. */
  paper: string | undefined;
  /** Whether problems are told in colour. */
  colour: boolean;
}

/** Tells what readers will see otherwise than in an earlier version of the content, or why that cannot be told. */
export function compareSince(
  now: ContentFindings & Required<Pick<ContentFindings, 'read'>>,
  { since, folder, json, paper, colour }: Since,
): Outcome {
  const earlier = earlierContent(since, folder);
  if ('fault' in earlier) return refused(earlier.fault);
  const { found, label } = earlier;
  const before = checkContent(found, { name: `${basename(resolve(folder))}（${since}）` });
  if (!before.read) {
    return refused(
      `くらべる版（${label}）の内容に問題があるので、くらべられません。別の版を書いてください。`,
      standingReport(before.problems, { colour }),
    );
  }
  const comparison = compareVersions(
    { ...before.read, questions: before.questions },
    { ...now.read, notices: now.notices, questions: now.questions },
  );
  const told = json ? comparisonJson(comparison, label) : renderComparison(comparison, label);
  if (paper === undefined) return { exitCode: 0, stdout: told, stderr: '' };
  const page = approvalPaper(comparison, { site: now.read.publication.site, label, made: made(new Date()) });
  const fault = write(paper, page);
  if (fault !== undefined) return { ...refused(fault), stdout: told };
  const written = json ? '' : `\n決裁用の紙を書きました：${paper}（ブラウザーで開いて、A4 に印刷します）\n`;
  return { exitCode: 0, stdout: told + written, stderr: '' };
}

function refused(fault: string, before = ''): Outcome {
  return { exitCode: 1, stdout: '', stderr: `${before}${fault}\n` };
}

/** Writes the paper; a file that is none of ours is not written over. Why not, where it cannot be. */
function write(path: string, page: string): string | undefined {
  if (!isOurs(path)) return `「${path}」には、別のファイルがあります。ほかの名前を書いてください。`;
  try {
    writeFileSync(path, page);
    return undefined;
  } catch (error) {
    return `紙を書けませんでした。${hostFault(error) ?? `「${path}」の場所を確かめてください。`}`;
  }
}

function isOurs(path: string): boolean {
  try {
    return readFileSync(path, 'utf8').includes(approvalMark);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

/** 令和8年11月26日 19時20分, by the clock in Japan. */
function made(at: Date): string {
  const timeZone = 'Asia/Tokyo';
  const day = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone }).format(at);
  const time = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone }).format(at);
  return `${day} ${time.replace(':', '時')}分`;
}
