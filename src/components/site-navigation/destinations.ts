import { paths } from '../../addresses.ts';

/** A place the navigation of every page leads to. */
interface Destination {
  label: string;
  /** Path of the site, perhaps with an anchor. */
  path: string;
  /** Paths of all pages that belong to it begin like this. */
  section?: string;
}

/** What the navigation offers, in order: one line for each place. */
export const destinations: Destination[] = [
  { label: '施策', path: paths.measures, section: paths.measures },
  { label: '評価', path: paths.status, section: paths.status },
  { label: '指標', path: paths.indicators, section: paths.indicators },
  { label: '事業', path: paths.projects, section: paths.projects },
  { label: '意見', path: paths.opinions, section: paths.opinions },
  { label: 'データ', path: paths.data, section: paths.data },
  { label: '読み方', path: `${paths.home}#yomikata` },
  { label: '探す', path: paths.search, section: paths.search },
];

/** What the foot of every page offers besides: what one reads once, and what explains the rest. */
export const footDestinations: Destination[] = [
  { label: '指標をくらべる', path: paths.compare },
  { label: 'シートを読んでの問い', path: paths.questions },
  { label: '課の一覧', path: paths.departments },
  { label: '用語集', path: paths.glossary },
  { label: 'データの辞書', path: paths.dictionary },
  { label: 'データの版', path: paths.releases },
  { label: '変更の記録', path: paths.changes },
  { label: 'データとライセンス', path: `${paths.data}#terms` },
  { label: 'このサイトについて', path: paths.about },
  { label: 'アクセシビリティ', path: paths.accessibility },
];

/** For `aria-current`: whether the reader is on this very page, or on one that belongs to it. */
export function currentMark(
  { path, section }: Destination,
  here: string | undefined,
): 'page' | 'true' | undefined {
  if (here === path) return 'page';
  return here !== undefined && section !== undefined && here.startsWith(section) ? 'true' : undefined;
}
