import type { ContentFile } from '../content-file.ts';
import type { Finding } from '../problem.ts';

/** A file that does not bear the id of what stands in it: two of one id, or a copy still under its old id, would go unseen. */
export function fileNameFindings({ name, data }: ContentFile<{ id: string }>, what: string): Finding[] {
  const base = name.split('/').at(-1) ?? '';
  const right = `${data.id}.yaml`;
  if (base === right) return [];
  return [
    {
      path: ['id'],
      reason: `${what}のIDは「${data.id}」ですが、ファイル名は「${base}」です。`,
      remedy: `ファイル名を「${right}」にするか、id を直してください。`,
    },
  ];
}
