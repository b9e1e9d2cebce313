import type { ProsePage } from '../../schema/prose-page.ts';
import type { CheckedFiles } from '../content-file.ts';
import type { Problem } from '../problem.ts';
import { repeated } from './repetition.ts';

/** Two files for the same page, and sections of one page that share an id. */
export function pageProblems({ files }: CheckedFiles<ProsePage>): Problem[] {
  return files.flatMap((file, index) => {
    const before = files.slice(0, index).find(({ data }) => data.id === file.data.id);
    const twins = before
      ? [
          {
            path: ['id'],
            reason: `ページ「${file.data.id}」の文章は、${before.name}にもあります。`,
            remedy: '1つのファイルにまとめてください。',
          },
        ]
      : [];
    const sections = repeated(
      file.data.sections,
      ({ id }) => id,
      (section) => ['sections', section, 'id'],
      '節のID',
    );
    return [...twins, ...sections].map(file.problem);
  });
}
