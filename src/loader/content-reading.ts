import type { z } from 'zod';
import type { Content } from '../schema/content.ts';
import { once } from '../domain/publication/once.ts';
import { publish } from '../domain/publication/publish.ts';
import { questionsOf } from '../questions/question.ts';
import { answers } from '../schema/answer.ts';
import { corrections } from '../schema/correction.ts';
import { releaseRecord, withdrawals } from '../schema/release.ts';
import { departments } from '../schema/department.ts';
import { expectedSearches, type ExpectedSearch } from '../schema/expected-search.ts';
import { form } from '../schema/form.ts';
import { glossary } from '../schema/glossary.ts';
import { plan } from '../schema/plan.ts';
import { prosePage } from '../schema/prose-page.ts';
import { register } from '../schema/register.ts';
import { sheet } from '../schema/sheet.ts';
import { site } from '../schema/site.ts';
import { readContentFile, type CheckedFiles } from './content-file.ts';
import { bytesAt, type ContentFiles } from './content-files.ts';
import { inOrder } from './content-order.ts';
import { lostIdProblems } from './release-ids.ts';
import { keptReleases } from './kept-releases.ts';
import { releaseProblems } from './release-seal.ts';
import { listFiles, type FileKind } from './folder-listing.ts';
import { compareProblems, type Problem } from './problem.ts';
import { noticesOf } from './notices.ts';
import { unaskedProblems } from './references/answers.ts';
import { checkReferences } from './references.ts';

/** What was read from a content folder: the content where nothing is wrong, else everything that is. */
export interface Reading {
  content?: Content;
  /** What the search is to answer first, question by question; no part of what is published. */
  searches?: ExpectedSearch[];
  problems: Problem[];
  /** What is no mistake in itself, but may be one: told to the staff, and kept from nobody. */
  notices: Problem[];
}

/**
 * Reads and checks everything that stands in a content folder called `name`. All problems of all files are gathered; content is
 * given out only when there is none. `today`, YYYY-MM-DD, is the day by which dates are found to be ahead. It knows no file
 * system, so that it reads what a browser holds as well.
 */
export function readContent(found: ContentFiles, name: string, today?: string): Reading {
  const { problems, ...listing } = listFiles(found, name);
  const byKind = new Map<z.core.$ZodType, CheckedFiles<unknown>>();
  const meant = new Set<z.core.$ZodType>();
  const sites = readAll('site', site);
  const forms = readAll('forms', form);
  const plans = readAll('plans', plan);
  const departmentFiles = readAll('departments', departments);
  const registers = readAll('registers', register);
  const sheets = readAll('sheets', sheet);
  const glossaries = readAll('glossary', glossary);
  const pages = readAll('pages', prosePage);
  const correctionFiles = readAll('corrections', corrections);
  const answerFiles = readAll('answers', answers);
  const searchFiles = readAll('searches', expectedSearches);
  const releases = {
    records: readAll('releases', releaseRecord),
    withdrawals: readAll('withdrawals', withdrawals),
  };

  for (const kind of meant) {
    const all = byKind.get(kind);
    if (all) all.complete = false;
  }
  const files = {
    forms,
    plans,
    departments: departmentFiles,
    registers,
    sheets,
    glossaries,
    pages,
    corrections: correctionFiles,
    answers: answerFiles,
    searches: searchFiles,
  };
  const broken = releaseProblems(found, listing, releases, name);
  problems.push(...checkReferences(files, name), ...broken);
  // What a release holds counts only as long as the release is what it was.
  if (broken.length === 0) problems.push(...lostIdProblems(found, releases.records, files));
  const siteData = sites.files[0]?.data;
  const content =
    problems.length === 0 && siteData
      ? inOrder({
          site: siteData,
          forms: forms.files.map(({ data }) => data),
          plans: plans.files.map(({ data }) => data),
          departments: departmentFiles.files.flatMap(({ data }) => data.departments),
          indicators: registers.files.flatMap(({ data }) => data.indicators),
          projects: registers.files.flatMap(({ data }) => data.projects),
          sheets: sheets.files.map(({ data }) => data),
          glossary: glossaries.files.flatMap(({ data }) => data.groups),
          pages: pages.files.map(({ data }) => data),
          corrections: correctionFiles.files.flatMap(({ data }) => data.corrections),
          answers: answerFiles.files.flatMap(({ data }) => data.answers),
          releases: keptReleases(found, releases),
        })
      : undefined;
  // Joined only where it is asked for: most contents have no answer, and no total that falls.
  const joined = once(publish);
  if (content && content.answers.length > 0) problems.push(...unaskedProblems(answerFiles, joined(content)));
  const asked = () => (content ? questionsOf(joined(content)) : []);
  const notices = noticesOf({ ...files, sites, ...releases }, asked, today).sort(compareProblems);
  return content && problems.length === 0
    ? { content, searches: searchFiles.files.flatMap(({ data }) => data.searches), problems, notices }
    : { problems: problems.sort(compareProblems), notices };

  function readAll<Schema extends z.ZodType>(kind: FileKind, schema: Schema): CheckedFiles<z.output<Schema>> {
    const paths = listing[kind];
    const all: CheckedFiles<z.output<Schema>> = { files: [], complete: !listing.incomplete.has(kind) };
    for (const path of paths) {
      const read = readContentFile(bytesAt(found, path), `${name}/${path}`, schema);
      if ('file' in read) all.files.push(read.file);
      else {
        problems.push(...read.problems);
        if (read.meant) meant.add(read.meant);
        all.complete = false;
      }
    }
    byKind.set(schema, all);
    return all;
  }
}
