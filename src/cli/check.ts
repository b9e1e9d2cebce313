import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFiles, contentFolder } from '../loader/content-folder.ts';
import { printReport, renderNotices } from '../loader/report.ts';
import { siteAddress } from '../loader/site-address.ts';
import type { Content } from '../schema/content.ts';
import { compareSince } from './compare-since.ts';
import { checkContent, type ContentFindings } from './content-check.ts';
import { today } from './japanese-day.ts';
import { settleReleases } from './release-place.ts';
import { renderStaffQuestions } from './staff-questions.ts';

// Checks the content folder (or the one given) without Astro: `npm run check`. Exit 1 where something is wrong. With `--since`, tells
// what readers will see otherwise than in an earlier version.
const asked = readArguments(process.argv.slice(2));
if ('usage' in asked) {
  console.error(asked.usage);
  process.exitCode = 1;
} else {
  process.exitCode = check(asked);
}

interface Asked {
  folder: string;
  since?: string;
  json: boolean;
  paper?: string;
}

function readArguments(args: string[]): Asked | { usage: string } {
  const usage = [
    '使い方：npm run check',
    '　　　　npm run check -- 別の content フォルダー',
    '　　　　npm run check -- --since くらべる版（HEAD~1 などの git の版か、フォルダー）',
    '　　　　　　　　　　　　　　　（--json で JSON に、--paper 決裁.html で A4 の紙に）',
  ].join('\n');
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { since: { type: 'string' }, json: { type: 'boolean' }, paper: { type: 'string' } },
    });
    const { since, json = false, paper } = values;
    const alone = since === undefined && (json || paper !== undefined);
    if (positionals.length > 1 || alone || since === '' || paper === '') return { usage };
    const [given] = positionals;
    return {
      folder: contentFolder(given ? { CONTENT_DIR: given } : process.env),
      json,
      ...(since === undefined ? {} : { since }),
      ...(paper === undefined ? {} : { paper }),
    };
  } catch {
    return { usage };
  }
}

/** What the command answers to the shell: 0, or 1 where something is wrong. */
function check({ folder, since, json, paper }: Asked): number {
  const findings = checked(folder);
  const { problems, notices, questions, hints, read } = findings;
  const wrong = [...siteAddress(folder, process.env).problems, ...problems];
  if (!read || wrong.length > 0) {
    printReport(wrong);
    return 1;
  }
  if (since !== undefined) return compareSince({ ...findings, read }, { since, folder, json, paper });
  console.log(summary(read.content));
  for (const hint of hints) console.log(`（お知らせ）${hint}`);
  process.stdout.write(renderNotices(notices));
  process.stdout.write(renderStaffQuestions(questions));
  return 0;
}

function checked(folder: string): ContentFindings {
  settleReleases(folder);
  const files = contentFiles(folder);
  if ('problem' in files) return { problems: [files.problem], notices: [], questions: [], hints: [] };
  const siteUrl = process.env['SITE_URL']?.trim();
  return checkContent(files.found, {
    name: basename(resolve(folder)),
    today: today(),
    ...(siteUrl ? { siteUrl } : {}),
  });
}

function summary({ forms, plans, departments, indicators, projects, sheets }: Content): string {
  const measures = plans.reduce((sum, plan) => sum + plan.measures.length, 0);
  return (
    `問題はありません。様式 ${forms.length}、計画 ${plans.length}、施策 ${measures}、シート ${sheets.length}、` +
    `指標 ${indicators.length}、事業 ${projects.length}、課 ${departments.length} を読みました。`
  );
}
