import type { Publication } from '../domain/publication/publication.ts';
import { publish } from '../domain/publication/publish.ts';
import { contentFolder, readContentFolder } from '../loader/content-folder.ts';
import { printReport, renderNotices } from '../loader/report.ts';
import { siteAddress } from '../loader/site-address.ts';
import type { Content } from '../schema/content.ts';
import { staffQuestions } from './staff-questions.ts';
import { unfoundExamples } from './unfound-examples.ts';

// Checks the content folder (or the one given) without Astro: `npm run check`. Exit 1 where something is wrong.
const [given] = process.argv.slice(2);
const folder = contentFolder(given ? { CONTENT_DIR: given } : process.env);
const { content, problems, notices } = readContentFolder(folder, today());
const address = siteAddress(folder, process.env);
if (content && address.problems.length === 0) {
  console.log(summary(content));
  const publication = publish(content);
  for (const hint of hints(publication)) console.log(`（お知らせ）${hint}`);
  process.stdout.write(renderNotices(notices));
  process.stdout.write(staffQuestions(publication, folder));
} else {
  printReport([...address.problems, ...problems]);
  process.exitCode = 1;
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

/** What is no mistake, but should not stay so once the site is published. */
function hints(publication: Publication): string[] {
  const { site } = publication;
  const given = process.env['SITE_URL']?.trim();
  const url = given || site.url;
  return [
    ...(isPlaceholder(new URL(url).hostname)
      ? [
          `${given ? '環境変数 SITE_URL' : 'site.yaml の url'} が仮のアドレス（${url}）のままです。公開する前に、実際のアドレスに直してください。`,
        ]
      : []),
    ...(site.contact ? [] : ['site.yaml に contact（誤りを知らせる先）がありません。']),
    ...unfoundExamples(publication).map(
      (example) =>
        `site.yaml の searchExamples（検索の例）の「${example}」は、どの文章にもありません。文章にあることばに書きかえてください。`,
    ),
  ];
}

/** Names set apart for examples and tests (RFC 2606, RFC 6761), and this machine's own, which no reader can reach. */
function isPlaceholder(host: string): boolean {
  return /(^|\.)(example(\.(com|net|org))?|test|invalid|localhost)$|^127\.|^\[::1\]$/.test(host);
}
