import type { ContentChange } from '../domain/between-versions/content-change.ts';
import { changeKinds } from './content-change.ts';

/** How many changes there are of each kind, and how many of those that came are whole sheets. */
export type ChangeCounts = Record<ContentChange['kind'] | 'sheets', number>;

/** 変える 3　増やす 1（シート1枚）　消す 1; kinds of which there are none are left out. */
export function changesCounted({ changed, added, removed, sheets }: ChangeCounts): string {
  const counts: [string, number, string][] = [
    [changeKinds.changed, changed, ''],
    [changeKinds.added, added, sheets === 0 ? '' : `（うち新しいシート${sheets}枚）`],
    [changeKinds.removed, removed, ''],
  ];
  const said = counts
    .filter(([, count]) => count > 0)
    .map(([kind, count, more]) => `${kind} ${count}${more}`);
  return said.length === 0 ? '変わるところはありません' : said.join('　');
}

/** A hash as people compare it by eye: sixteen groups of four. */
export function hashInGroups(hash: string): string {
  return (hash.toUpperCase().match(/.{4}/g) ?? []).join(' ');
}

/** Whether grades differ: which, from which to which. */
export function gradesInWords(
  grades: readonly { subject: string; by: 'published' | 'worked'; old?: string; new?: string }[],
): string[] {
  if (grades.length === 0) return ['評価の文字が変わるものはありません'];
  return grades.map(({ subject, by, old, new: now }) => {
    const whose = by === 'published' ? '評価' : '当サイトの計算';
    return `${whose}が変わります：${subject}　${old ?? 'なし'} → ${now ?? 'なし'}`;
  });
}
