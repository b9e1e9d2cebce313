import { basename, resolve } from 'node:path';
import { contentFiles, contentFolder } from '../loader/content-folder.ts';
import { printReport, renderNotices } from '../loader/report.ts';
import { siteAddress } from '../loader/site-address.ts';
import type { Content } from '../schema/content.ts';
import { checkContent, type ContentFindings } from './content-check.ts';
import { renderStaffQuestions } from './staff-questions.ts';

// Checks the content folder (or the one given) without Astro: `npm run check`. Exit 1 where something is wrong.
const [given] = process.argv.slice(2);
const folder = contentFolder(given ? { CONTENT_DIR: given } : process.env);
const { problems, notices, questions, hints, read } = checked();
const wrong = [...siteAddress(folder, process.env).problems, ...problems];
if (read && wrong.length === 0) {
  console.log(summary(read.content));
  for (const hint of hints) console.log(`（お知らせ）${hint}`);
  process.stdout.write(renderNotices(notices));
  process.stdout.write(renderStaffQuestions(questions));
} else {
  printReport(wrong);
  process.exitCode = 1;
}

function checked(): ContentFindings {
  const files = contentFiles(folder);
  if ('problem' in files) return { problems: [files.problem], notices: [], questions: [], hints: [] };
  const siteUrl = process.env['SITE_URL']?.trim();
  return checkContent(files.found, {
    name: basename(resolve(folder)),
    today: today(),
    ...(siteUrl ? { siteUrl } : {}),
  });
}

/** The day in Japan, YYYY-MM-DD, which is how Swedes write one. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
}

function summary({ forms, plans, departments, indicators, projects, sheets }: Content): string {
  const measures = plans.reduce((sum, plan) => sum + plan.measures.length, 0);
  return (
    `問題はありません。様式 ${forms.length}、計画 ${plans.length}、施策 ${measures}、シート ${sheets.length}、` +
    `指標 ${indicators.length}、事業 ${projects.length}、課 ${departments.length} を読みました。`
  );
}
