import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import jsonld from 'jsonld';
import { Parser, Store, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/** The shapes of DCAT-AP that are part of this project. */
export const ownShapes = fileURLToPath(new URL('dcat-ap.shapes.ttl', import.meta.url));

/** Where the publisher's own files of shapes are looked for besides. */
const published = fileURLToPath(new URL('../../../shared/standards/dcat-ap-3.0.1/', import.meta.url));

/** All files of shapes; those that only name what to download say nothing about our data. */
export const shapeFiles = [
  ownShapes,
  ...(existsSync(published) ? readdirSync(published) : [])
    .filter((name) => name.endsWith('.ttl') && !/imports\.ttl$/.test(name))
    .map((name) => join(published, name)),
];

/** A JSON-LD text as RDF, read by a processor that may not fetch anything. */
export async function triples(text: string): Promise<Quad[]> {
  const refuse = (address: string) =>
    Promise.reject(new Error(`The file refers to a context elsewhere: ${address}`));
  // Safe: a name that the context does not explain is an error, not left out in silence.
  const options = { format: 'application/n-quads', documentLoader: refuse, safe: true } as const;
  const quads = await jsonld.toRDF(JSON.parse(text) as object, options);
  return new Parser({ format: 'N-Quads' }).parse(quads as string);
}

const validators = new Map<string, SHACLValidator>();

// Vocabularies that a file of shapes would download are left out: the catalogue has to stand on its own.
function validatorOf(shapeFile: string): SHACLValidator {
  const rules = () => new Store(new Parser().parse(readFileSync(shapeFile, 'utf8')));
  const made = validators.get(shapeFile) ?? new SHACLValidator(rules(), { importGraph: () => new Store() });
  validators.set(shapeFile, made);
  return made;
}

/** What a file of shapes finds wrong, each fault in a line; `severity` is the last word of its IRI. */
export async function faults(
  quads: Quad[],
  shapeFile: string,
): Promise<{ severity: string; fault: string }[]> {
  const report = await validatorOf(shapeFile).validate(new Store(quads));
  return report.results.map(({ severity, focusNode, path, message }) => ({
    severity: severity.value.split('#').at(-1) ?? '',
    fault: [focusNode, path, ...message].map((term) => term.value).join(' '),
  }));
}
