import type { PublishedFile } from '../../exports/published-file.ts';
import type { Language } from '../../schema/language.ts';
import { fileFormatLabels, fileSize } from '../../text/file-format.ts';

/** What the links to some files say; in another language first the CSV that is made for its readers. */
export function fileLinks(
  files: readonly PublishedFile[],
  language: Language = 'ja',
): { name: string; label: string; size: string }[] {
  const isFirst = ({ format }: PublishedFile) => Number(language !== 'ja' && format === 'en.csv');
  const inOrder = files.toSorted((one, other) => isFirst(other) - isFirst(one));
  return inOrder.map(({ name, format, size }) => ({
    name,
    label: fileFormatLabels[language][format],
    size: fileSize(size()),
  }));
}
