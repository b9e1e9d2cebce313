import { realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { z } from 'zod';
import type { Content } from '../schema/content.ts';
import { corrections } from '../schema/correction.ts';
import { dataEdition } from '../schema/data-edition.ts';
import { departments } from '../schema/department.ts';
import { form } from '../schema/form.ts';
import { glossary } from '../schema/glossary.ts';
import { plan } from '../schema/plan.ts';
import { prosePage } from '../schema/prose-page.ts';
import { register } from '../schema/register.ts';
import { sheet } from '../schema/sheet.ts';
import { site } from '../schema/site.ts';
import { readContentFile, type CheckedFiles } from './content-file.ts';
import { inOrder } from './content-order.ts';
import { lostIdProblems } from './edition-ids.ts';
import { editionProblems } from './edition-seal.ts';
import { listFolder, type FileKind } from './folder-listing.ts';
import { plainFileFault } from './plain-file.ts';
import { compareProblems, type Problem } from './problem.ts';
import { noticesOf } from './notices.ts';
import { checkReferences } from './references.ts';

/** What was read from a content folder: the content where nothing is wrong, else everything that is. */
export interface Reading {
  content?: Content;
  problems: Problem[];
  /** What is no mistake in itself, but may be one: told to the staff, and kept from nobody. */
  notices: Problem[];
}

/** Where the content stands: `CONTENT_DIR`, or `content` in the folder the command was started in. */
export function contentFolder(env: Record<string, string | undefined>): string {
  return resolve(env['CONTENT_DIR'] || 'content');
}

/**
 * Reads and checks a whole content folder. All problems of all files are gathered; content is given out only when there is none.
 * `today`, YYYY-MM-DD, is the day by which dates are found to be ahead.
 */
export function readContentFolder(folder: string, today?: string): Reading {
  const name = basename(resolve(folder));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return { problems: [noFolder(folder)], notices: [] };

  const unreadable = plainFileFault(realpathSync(folder), 0);
  if (unreadable)
    return { problems: [{ file: folder, field: 'content フォルダー', ...unreadable }], notices: [] };

  const { problems, ...listing } = listFolder(folder, name);
  const sites = readAll('site', site);
  const forms = readAll('forms', form);
  const plans = readAll('plans', plan);
  const departmentFiles = readAll('departments', departments);
  const registers = readAll('registers', register);
  const sheets = readAll('sheets', sheet);
  const glossaries = readAll('glossary', glossary);
  const pages = readAll('pages', prosePage);
  const correctionFiles = readAll('corrections', corrections);
  const editions = readAll('editions', dataEdition);

  const files = {
    forms,
    plans,
    departments: departmentFiles,
    registers,
    sheets,
    glossaries,
    pages,
    corrections: correctionFiles,
  };
  const broken = editionProblems(folder, editions, listing.frozen);
  problems.push(...checkReferences(files), ...broken);
  // What an edition holds counts only as long as the edition is what it was.
  if (broken.length === 0) problems.push(...lostIdProblems(folder, editions, files));
  const notices = noticesOf({ ...files, sites, editions }, today).sort(compareProblems);
  const siteData = sites.files[0]?.data;
  if (problems.length > 0 || !siteData) return { problems: problems.sort(compareProblems), notices };
  const content: Content = {
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
    editions: editions.files.map(({ data }) => data),
  };
  return { content: inOrder(content), problems: [], notices };

  function readAll<Schema extends z.ZodType>(kind: FileKind, schema: Schema): CheckedFiles<z.output<Schema>> {
    const paths = listing[kind];
    const complete = paths.length > 0 && !listing.incomplete.has(kind);
    const all: CheckedFiles<z.output<Schema>> = { files: [], complete };
    for (const path of paths) {
      const read = readContentFile(join(folder, path), `${name}/${path}`, schema);
      if ('file' in read) all.files.push(read.file);
      else {
        problems.push(...read.problems);
        all.complete = false;
      }
    }
    return all;
  }
}

function noFolder(folder: string): Problem {
  return {
    file: folder,
    field: 'content フォルダー',
    reason: 'content フォルダーがありません。',
    remedy: 'フォルダーの場所を確かめてください。ほかの場所にあるときは、環境変数 CONTENT_DIR で指定します。',
  };
}
