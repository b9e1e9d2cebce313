import { fileURLToPath } from 'node:url';
import type { Publication } from '../domain/publication/publication.ts';
import { contentIn } from '../domain/publication/in-language.ts';
import { publish } from '../domain/publication/publish.ts';
import { readContentFolder } from '../loader/content-folder.ts';
import type { CityReader, Examples } from './example.ts';

const modules = import.meta.glob<{ default: Examples }>('../components/*/*.examples.ts', {
  eager: true,
});

/** The examples of every component, by its name. */
export const shown = new Map(
  Object.entries(modules).map(([path, module]) => [
    path.slice(path.lastIndexOf('/') + 1, -'.examples.ts'.length),
    module.default,
  ]),
);

const cities = new Map<string, Publication>();

/** What an invented city of tests/cities publishes, read once. */
export const city: CityReader = (name, language = 'ja') => {
  const known = cities.get(`${name} ${language}`);
  if (known) return known;
  const folder = fileURLToPath(new URL(`../../tests/cities/${name}/content`, import.meta.url));
  const { content } = readContentFolder(folder);
  if (!content) throw new Error(`tests/cities/${name}/content cannot be read: npm run check says why.`);
  const publication = publish(language === 'ja' ? content : contentIn(language, content));
  cities.set(`${name} ${language}`, publication);
  return publication;
};
