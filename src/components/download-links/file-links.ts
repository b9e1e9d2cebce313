import type { PublishedFile } from '../../exports/published-file.ts';
import type { Language } from '../../schema/language.ts';
import { fileFormatLabels, fileSize } from '../../text/file-format.ts';

/** What the links to some files say. */
export function fileLinks(
  files: readonly PublishedFile[],
  language: Language = 'ja',
): { name: string; label: string; size: string }[] {
  return files.map(({ name, format, size }) => ({
    name,
    label: fileFormatLabels[language][format],
    size: fileSize(size()),
  }));
}
