import { fileURLToPath } from 'node:url';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { publish } from '../../src/domain/publication/publish.ts';
import { readContentFolder } from '../../src/loader/content-folder.ts';

/** What an invented city's content folder publishes. */
export function publishedCity(name: string): Publication {
  const folder = fileURLToPath(new URL(`../cities/${name}/content`, import.meta.url));
  const { content, problems } = readContentFolder(folder);
  if (!content) throw new Error(JSON.stringify(problems, null, 2));
  return publish(content);
}
