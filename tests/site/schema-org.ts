import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const declarations = createRequire(import.meta.url)
  .resolve('schema-dts')
  .replace(/\.js$/, '.d.ts');

/** A class or property in the JSON-LD that schema.org publishes of its own vocabulary, as far as a validator reads it. */
type Term =
  | { '@id': string; '@type': 'rdfs:Class'; 'rdfs:subClassOf': { '@id': string }[] }
  | { '@id': string; '@type': 'rdf:Property'; 'schema:domainIncludes': { '@id': string }[] };

const classOf = (declared: string) => `schema:${declared.trim().replace(/(?:Base|Leaf)$/, '')}`;

/**
 * The vocabulary of schema.org, its classes and which properties each has, as the declarations of schema-dts have it, which are made
 * of the vocabulary itself: it needs no network, and is as new as that package.
 */
export function schemaOrg(): { '@graph': Term[] } {
  const text = readFileSync(declarations, 'utf8');
  const parents = new Map<string, Set<string>>();
  const domains = new Map<string, Set<string>>();
  const add = (to: typeof parents, key: string, values: string[]) =>
    to.set(key, (to.get(key) ?? new Set()).union(new Set(values)));
  for (const [, name = '', bases = '', body = ''] of text.matchAll(
    /^(?:export )?interface (\w+(?:Base|Leaf)) extends ([^{]+)\{\n(.*?)^\}/gms,
  )) {
    const own = classOf(name);
    const above = bases.split(',').filter((base) => /(?:Base|Leaf)\s*$/.test(base));
    add(
      parents,
      own,
      above.map(classOf).filter((base) => base !== own),
    );
    for (const [, property = ''] of body.matchAll(/^ {4}"(\w+)"\??:/gm)) add(domains, property, [own]);
  }
  const ids = (names: Set<string>) => [...names].map((name) => ({ '@id': name }));
  return {
    '@graph': [
      ...[...parents].map(([name, above]): Term => ({
        '@id': name,
        '@type': 'rdfs:Class',
        'rdfs:subClassOf': ids(above),
      })),
      ...[...domains].map(([name, of]): Term => ({
        '@id': `schema:${name}`,
        '@type': 'rdf:Property',
        'schema:domainIncludes': ids(of),
      })),
    ],
  };
}
