import { fileURLToPath } from 'node:url';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { publish } from '../../src/domain/publication/publish.ts';
import { readContentFolder } from '../../src/loader/content-folder.ts';

/** What the content folder of this project publishes. */
export function realPublication(): Publication {
  const { content, problems } = readContentFolder(fileURLToPath(new URL('../../content', import.meta.url)));
  if (!content) throw new Error(`The content cannot be read: ${JSON.stringify(problems, null, 2)}`);
  return publish(content);
}
