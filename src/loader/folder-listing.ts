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
  searches: string[];
  releases: string[];
  withdrawals: string[];
  /** What stands beside a release's record: its archive and its seal. */
  frozen: string[];
  /** The kinds of which some file may not be read or is told to be missing, so that nothing more can be said to be missing from them. */
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
  ['searches', /^searches\.yaml$/],
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
  'searches.yaml',
  'releases',
];

/** What no site can be without: where it is looked for, the kind of file, an example of its place, and what to write in it. */
const needed = [
  {
    at: 'site.yaml',
    kind: 'site',
    what: 'サイトのファイル',
    remedy: 'site.yaml を作り、name、description、municipality、official、url、licence を書いてください。',
  },
  {
    at: 'forms',
    kind: 'forms',
    what: '様式のファイル',
    remedy: 'forms/sheet.yaml を作り、「id: sheet」と「name: 様式の名前」を書いてください。',
  },
  {
    at: 'plans',
    kind: 'plans',
    what: '計画のファイル',
    remedy: 'plans/2020.yaml を作り、「id: "2020"」と、name、form、from、to、source を書いてください。',
  },
] as const;

/** Lists what stands in a content folder called `name`, in a fixed order, with what no site can be without and what does not belong there. */
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
    searches: [],
    releases: [],
    withdrawals: [],
    frozen: [],
    incomplete: new Set(),
    problems: [],
  };
  const paths = [...files.keys()].filter((path) => !path.split('/').some(isLeftAlone)).sort(compareNames);
  for (const path of paths) {
    const entry = files.get(path);
    const kind = kinds.find(([, pattern]) => pattern.test(path))?.[0];
    if (entry?.is === 'unreadable') {
      const { reason, remedy } = entry;
      listing.problems.push({ file: `${name}/${path}`, field: 'ファイル全体', reason, remedy });
      for (const each of kind ? [kind] : kindsUnder(path)) listing.incomplete.add(each);
    } else if (kind) listing[kind].push(path);
    else if (entry?.is !== 'folder' || !mayHoldFiles(path)) {
      listing.problems.push(misplaced(`${name}/${path}`, path, entry?.is === 'folder'));
      for (const each of kindsMeant(path, entry?.is === 'folder')) listing.incomplete.add(each);
    }
  }
  for (const { at, kind, what, remedy } of needed) {
    if (listing[kind].length > 0 || listing.incomplete.has(kind)) continue;
    listing.incomplete.add(kind);
    listing.problems.push({
      file: `${name}/${at}`,
      field: 'ファイルの場所',
      reason: `${what}がありません。`,
      remedy: `${remedy}項目の意味は FIELDS.ja.md にあります。`,
    });
  }
  return listing;
}

/** The kinds of file of which something that stands in no right place may be one: what it holds is not missing, but not found. */
function kindsMeant(path: string, isFolder: boolean): FileKind[] {
  if (!isFolder && !/\.(ya?ml|json)[^/]*$/i.test(path)) return [];
  const [top = ''] = path.split('/');
  const meant = known.find((each) => stem(each) === stem(top)) ?? nearest(top, known) ?? top;
  return kindsUnder(meant);
}

/** The name of a file or folder without its ending and its capitals. */
function stem(entry: string): string {
  return entry.toLowerCase().replace(/\..*$/, '');
}

/** The kinds of file that may stand in a folder, or at a place of their own. */
function kindsUnder(path: string): FileKind[] {
  const examples: Record<string, FileKind[]> = {
    forms: ['forms'],
    plans: ['plans'],
    register: ['registers'],
    measures: ['sheets'],
    glossary: ['glossary'],
    pages: ['pages'],
    releases: ['releases', 'withdrawals', 'frozen'],
    'site.yaml': ['site'],
    'departments.yaml': ['departments'],
    'corrections.yaml': ['corrections'],
    'answers.yaml': ['answers'],
    'searches.yaml': ['searches'],
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

function misplaced(file: string, path: string, isFolder: boolean): Problem {
  return { file, field: 'ファイルの場所', ...whyMisplaced(path, isFolder) };
}

function whyMisplaced(path: string, isFolder: boolean): { reason: string; remedy: string } {
  const [top = ''] = path.split('/');
  if (/\.ya?ml[^/]*$/i.test(path) && !path.endsWith('.yaml')) {
    return {
      reason: `ファイル名「${path.split('/').at(-1) ?? ''}」の終わりが .yaml ではありません。`,
      remedy: '.yaml（小文字）に変えるか、編集ソフトが残した控えなら消してください。',
    };
  }
  if (/^measures\/\d{4}\/[^/]+$/.test(path) && !path.endsWith('.yaml')) {
    const base = path.split('/').at(-1) ?? '';
    const folder = path.slice(0, -base.length);
    return isFolder
      ? {
          reason: `「${base}」はフォルダーです。年度のフォルダーの中に、フォルダーは置けません。`,
          remedy: `中にシートがあれば、1つ上の ${folder} に移してください。空になったフォルダーやほかのものは、content の外に移してください。`,
        }
      : {
          reason: `「${base}」は、シートのファイル（.yaml）ではありません。`,
          remedy: `シートの内容なら、ファイル名の終わりを .yaml に変えてください（例: ${base.replace(/\..*$/, '')}.yaml）。ほかのものなら、content の外に移してください。`,
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
      remedy: isFolder
        ? `中に ${top} のファイルがあれば、1つ上の ${top}/ に移してください。ほかのものなら、content の外に移してください。`
        : `${top} のファイルなら、ファイル名の終わりを .yaml に変えてください。ほかのものなら、content の外に移してください。`,
    };
  }
  const meant = nearest(path, known);
  return {
    reason: 'この場所に置くことになっていないファイルまたはフォルダーです。',
    remedy: meant
      ? `「${meant}」の書き間違いではありませんか。違えば content の外に移してください。`
      : 'content の外に移してください。',
  };
}
