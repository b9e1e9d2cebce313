import type { ContentFiles } from './content-files.ts';
import { nearest } from './nearest.ts';
import { compareNames, type Problem } from './problem.ts';

/** Where the files of a content folder stand, as paths from the folder itself, with `/`. */
export interface FolderListing {
  site: string[];
  forms: string[];
  plans: string[];
  departments: string[];
  registers: string[];
  sheets: string[];
  glossary: string[];
  pages: string[];
  corrections: string[];
  answers: string[];
  releases: string[];
  withdrawals: string[];
  /** What stands beside a release's record: its archive and its seal. */
  frozen: string[];
  /** The kinds of which some file may not be read, so that nothing can be said to be missing from them. */
  incomplete: Set<FileKind>;
  problems: Problem[];
}

/** A kind of file in the content folder. */
export type FileKind = keyof Omit<FolderListing, 'incomplete' | 'problems'>;

/** Which kind of file stands at a path. Whatever matches none is refused, so that nothing is left out unnoticed. */
const kinds: [kind: FileKind, pattern: RegExp][] = [
  ['site', /^site\.yaml$/],
  ['departments', /^departments\.yaml$/],
  ['forms', /^forms\/[^/]+\.yaml$/],
  ['plans', /^plans\/[^/]+\.yaml$/],
  ['registers', /^register\/.+\.yaml$/],
  ['sheets', /^measures\/\d{4}\/[^/]+\.yaml$/],
  ['glossary', /^glossary\/[^/]+\.yaml$/],
  ['pages', /^pages\/[^/]+\.yaml$/],
  ['corrections', /^corrections\.yaml$/],
  ['answers', /^answers\.yaml$/],
  ['releases', /^releases\/[^/]+\/release\.json$/],
  ['withdrawals', /^releases\/[^/]+\/withdrawals\.json$/],
  ['frozen', /^releases\/[^/]+\/[^/]+$/],
];
const known = [
  'site.yaml',
  'departments.yaml',
  'forms',
  'plans',
  'register',
  'measures',
  'pages',
  'glossary',
  'corrections.yaml',
  'answers.yaml',
  'releases',
];
const required = ['site.yaml', 'departments.yaml', 'forms', 'plans', 'register', 'measures'];

/** The folders of which at least one file is needed: what such a file is called, and an example of its place. */
const atLeastOne = [
  { folder: 'forms', what: '様式のファイル', example: 'forms/sheet.yaml' },
  { folder: 'plans', what: '計画のファイル', example: 'plans/2020.yaml' },
] as const;

/** Lists what stands in a content folder called `name`, in a fixed order, with what is missing and what does not belong there. */
export function listFiles(files: ContentFiles, name: string): FolderListing {
  const listing: FolderListing = {
    site: [],
    forms: [],
    plans: [],
    departments: [],
    registers: [],
    sheets: [],
    glossary: [],
    pages: [],
    corrections: [],
    answers: [],
    releases: [],
    withdrawals: [],
    frozen: [],
    incomplete: new Set(),
    problems: [],
  };
  const paths = [...files.keys()].filter((path) => !path.split('/').some(isLeftAlone)).sort(compareNames);
  const top = new Set(paths.map((path) => path.split('/', 1)[0] ?? ''));
  for (const entry of required.filter((each) => !top.has(each)))
    listing.problems.push(missing(`${name}/${entry}`, entry));
  for (const path of paths) {
    const entry = files.get(path);
    const kind = kinds.find(([, pattern]) => pattern.test(path))?.[0];
    if (entry?.is === 'unreadable') {
      const { reason, remedy } = entry;
      listing.problems.push({ file: `${name}/${path}`, field: 'ファイル全体', reason, remedy });
      for (const each of kind ? [kind] : kindsUnder(path)) listing.incomplete.add(each);
    } else if (kind) listing[kind].push(path);
    else if (entry?.is !== 'folder' || !mayHoldFiles(path))
      listing.problems.push(misplaced(`${name}/${path}`, path));
  }
  for (const { folder: inside, what, example } of atLeastOne) {
    if (!top.has(inside) || listing[inside].length > 0 || listing.incomplete.has(inside)) continue;
    listing.problems.push({
      file: `${name}/${inside}`,
      field: 'ファイルの場所',
      reason: `このフォルダーに${what}が1つもありません。`,
      remedy: `${example} のように置いてください。`,
    });
  }
  return listing;
}

/** The kinds of file that may stand in a folder. */
function kindsUnder(path: string): FileKind[] {
  const examples: Record<string, FileKind[]> = {
    forms: ['forms'],
    plans: ['plans'],
    register: ['registers'],
    measures: ['sheets'],
    glossary: ['glossary'],
    pages: ['pages'],
    releases: ['releases', 'withdrawals', 'frozen'],
  };
  return examples[path.split('/')[0] ?? ''] ?? [];
}

/** Whether a file or folder in the content is nobody's business here: hidden, or a note to those who edit. */
export function isLeftAlone(entry: string): boolean {
  return entry.startsWith('.') || /^README/i.test(entry);
}

/** Whether a folder is one in which content may stand; any other stands for everything in it. */
export function mayHoldFiles(path: string): boolean {
  return /^(forms|plans|glossary|pages|register(\/.+)?|measures(\/\d{4})?|releases(\/[^/]+)?)$/.test(path);
}

function missing(file: string, entry: string): Problem {
  const kind = entry.endsWith('.yaml') ? 'ファイル' : 'フォルダー';
  return {
    file,
    field: 'ファイルの場所',
    reason: `必要な${kind}「${entry}」がありません。`,
    remedy: 'README の説明のとおりに作ってください。',
  };
}

function misplaced(file: string, path: string): Problem {
  return { file, field: 'ファイルの場所', ...whyMisplaced(path) };
}

function whyMisplaced(path: string): { reason: string; remedy: string } {
  const [top = ''] = path.split('/');
  if (/\.ya?ml[^/]*$/i.test(path) && !path.endsWith('.yaml')) {
    return {
      reason: `ファイル名「${path.split('/').at(-1) ?? ''}」の終わりが .yaml ではありません。`,
      remedy: '.yaml（小文字）に変えるか、編集ソフトが残した控えなら消してください。',
    };
  }
  if (/^measures\/\d{4}\/[^/]+$/.test(path) && !path.endsWith('.yaml')) {
    return {
      reason: `「${path.split('/').at(-1) ?? ''}」は、シートのファイル（.yaml）ではありません。`,
      remedy: 'measures には、シートのファイルだけを置きます。content の外に移すか、消してください。',
    };
  }
  if (top === 'measures') {
    return {
      reason: 'シートの置き場所ではありません。',
      remedy:
        'シートは measures/西暦の年度/施策のID.yaml（例: measures/2021/103.yaml、事前・予算は 103.budget.yaml）に置いてください。',
    };
  }
  if (['forms', 'plans', 'register', 'glossary', 'pages'].includes(top)) {
    return {
      reason: `${top} の中に置けるのは .yaml のファイルだけです。`,
      remedy: 'content の外に移すか、消してください。',
    };
  }
  const meant = nearest(path, known);
  return {
    reason: 'この場所に置くことになっていないファイルまたはフォルダーです。',
    remedy: meant
      ? `「${meant}」の書き間違いではありませんか。違えば content の外に移すか、消してください。`
      : 'content の外に移すか、消してください。',
  };
}
