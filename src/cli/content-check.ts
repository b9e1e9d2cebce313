import type { Publication } from '../domain/publication/publication.ts';
import { publish } from '../domain/publication/publish.ts';
import type { ContentFiles } from '../loader/content-files.ts';
import { readContent } from '../loader/content-reading.ts';
import type { Problem } from '../loader/problem.ts';
import type { Content } from '../schema/content.ts';
import { staffQuestions, type StaffQuestion } from './staff-questions.ts';
import { unfoundExamples } from './unfound-examples.ts';

/** All that a check finds in a content folder. */
export interface ContentFindings {
  /** What is wrong: nothing is published before it is put right. */
  problems: Problem[];
  /** What may be a mistake and need not be one. */
  notices: Problem[];
  /** The questions that readers will meet, each at its place in the file of its sheet. */
  questions: StaffQuestion[];
  /** What is no mistake, but should not stay so once the site is published: one sentence each. */
  hints: string[];
  /** What was read and joined, where nothing is wrong. */
  read?: { content: Content; publication: Publication };
}

/** What a check is told besides the files. */
export interface CheckedWith {
  /** What the content folder is called in messages. */
  name: string;
  /** The day by which dates are found to be ahead, YYYY-MM-DD. */
  today?: string;
  /** The address given beside the content, which counts more than that of site.yaml. */
  siteUrl?: string;
}

/**
 * Checks what stands in a content folder, as `npm run check` does: reads it, joins it, and looks at what readers will ask. Files go
 * in and findings come out; it knows no file system and no environment, so that it runs in a browser just the same.
 */
export function checkContent(files: ContentFiles, { name, today, siteUrl }: CheckedWith): ContentFindings {
  const { content, problems, notices } = readContent(files, name, today);
  if (!content) return { problems, notices, questions: [], hints: [] };
  const publication = publish(content);
  return {
    problems,
    notices,
    questions: staffQuestions(publication, files, name),
    hints: hints(publication, siteUrl),
    read: { content, publication },
  };
}

function hints(publication: Publication, siteUrl: string | undefined): string[] {
  const { site } = publication;
  const url = siteUrl ?? site.url;
  return [
    ...(isPlaceholder(new URL(url).hostname)
      ? [
          `${siteUrl === undefined ? 'site.yaml の url' : '環境変数 SITE_URL'} が仮のアドレス（${url}）のままです。公開する前に、実際のアドレスに直してください。`,
        ]
      : []),
    ...(site.contact ? [] : ['site.yaml に contact（誤りを知らせる先）がありません。']),
    ...publication.plans
      .filter(({ measures }) => measures.length === 0)
      .map(
        ({ id, name }) =>
          `計画「${name}」に、施策がまだ1つもありません。plans/${id}.yaml の measures に書いてください。`,
      ),
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
