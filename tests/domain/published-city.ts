import { fileURLToPath } from 'node:url';
import { contentIn } from '../../src/domain/publication/in-language.ts';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { publish } from '../../src/domain/publication/publish.ts';
import type { Content } from '../../src/schema/content.ts';
import type { Translation } from '../../src/schema/language.ts';
import { readContentFolder } from '../../src/loader/content-folder.ts';

/** What an invented city's content folder publishes. */
export function publishedCity(name: string): Publication {
  return publish(contentOf(name));
}

/** The same with its names in another language. */
export function translatedCity(name: string, language: Translation): Publication {
  return publish(contentIn(language, contentOf(name)));
}

function contentOf(name: string): Content {
  const folder = fileURLToPath(new URL(`../cities/${name}/content`, import.meta.url));
  const { content, problems } = readContentFolder(folder);
  if (!content) throw new Error(JSON.stringify(problems, null, 2));
  return content;
}
