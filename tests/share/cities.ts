import { fileURLToPath } from 'node:url';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { publish } from '../../src/domain/publication/publish.ts';
import { readContentFolder } from '../../src/loader/content-folder.ts';

/** What a content folder of this project publishes, joined anew so that a test may change it. */
export function publicationIn(folder: string): Publication {
  const { content, problems } = readContentFolder(fileURLToPath(new URL(`../../${folder}`, import.meta.url)));
  if (!content) throw new Error(`${folder} cannot be read: ${JSON.stringify(problems, null, 2)}`);
  return publish(content);
}
