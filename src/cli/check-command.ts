import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFiles, contentFolder } from '../loader/content-folder.ts';
import { renderNotices, standingReport } from '../loader/report.ts';
import { siteAddress } from '../loader/site-address.ts';
import type { Content } from '../schema/content.ts';
import { compareSince } from './compare-since.ts';
import { checkContent, type ContentFindings } from './content-check.ts';
import { today } from './japanese-day.ts';
import type { Outcome } from './outcome.ts';
import { settleReleases } from './release-place.ts';
import { renderStaffQuestions } from './staff-questions.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Checks the content folder (or the one given) without Astro: exit 1 where something is wrong. With `--since`, tells what readers will
 * see otherwise than in an earlier version. Writes nothing but the paper for the decision, where one is asked for.
 */
export function checkCommand(
  args: string[],
  environment: Environment,
  { colour = false }: { colour?: boolean } = {},
): Outcome {
  const asked = readArguments(args, environment);
  return 'usage' in asked
    ? { exitCode: 1, stdout: '', stderr: `${asked.usage}\n` }
    : check(asked, environment, colour);
}

interface Asked {
  folder: string;
  since?: string;
  json: boolean;
  paper?: string;
}

function readArguments(args: string[], environment: Environment): Asked | { usage: string } {
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
      folder: contentFolder(given ? { CONTENT_DIR: given } : environment),
      json,
      ...(since === undefined ? {} : { since }),
      ...(paper === undefined ? {} : { paper }),
    };
  } catch {
    return { usage };
  }
}

function check({ folder, since, json, paper }: Asked, environment: Environment, colour: boolean): Outcome {
  const address = siteAddress(folder, environment).problems;
  const findings = checked(folder, address.length > 0 ? undefined : environment['SITE_URL']?.trim());
  const { problems, notices, questions, hints, read } = findings;
  const wrong = [...address, ...problems];
  if (!read || wrong.length > 0)
    return { exitCode: 1, stdout: '', stderr: standingReport(wrong, { colour }) };
  if (since !== undefined) return compareSince({ ...findings, read }, { since, folder, json, paper, colour });
  const said = [summary(read.content), ...hints.map((hint) => `（お知らせ）${hint}`)];
  return {
    exitCode: 0,
    stdout: `${said.join('\n')}\n${renderNotices(notices)}${renderStaffQuestions(questions)}`,
    stderr: '',
  };
}

/** What is found in a folder; `siteUrl` is the address given beside it, which is known to be one. */
function checked(folder: string, siteUrl: string | undefined): ContentFindings {
  settleReleases(folder);
  const files = contentFiles(folder);
  if ('problem' in files) return { problems: [files.problem], notices: [], questions: [], hints: [] };
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
