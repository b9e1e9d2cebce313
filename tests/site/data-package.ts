import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[] };
}

interface Reference {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

interface Resource {
  name: string;
  path: string;
  schema: { fields: Field[]; primaryKey: string[]; foreignKeys?: Reference[] };
}

const fieldLine = ({ name, type, constraints: { required, enum: codes = [] } = {} }: Field) =>
  ['-', name, type, required ? 'required' : '', codes.join(' | ')].filter(Boolean).join(' ');

const referenceLine = ({ fields, reference }: Reference) =>
  `reference: ${fields.join(', ')} → ${reference.resource}: ${reference.fields.join(', ')}`;

const resourceText = ({ name, path, schema: { fields, primaryKey, foreignKeys = [] } }: Resource) =>
  [
    `# ${name} (${path})`,
    `key: ${primaryKey.join(', ')}`,
    ...foreignKeys.map(referenceLine),
    ...fields.map(fieldLine),
    '',
  ].join('\n');

/** What a program relies on that reads a built site's data package: the tables, their fields and keys, a field a line. */
export function dataPackageText(site: string): string {
  const { resources } = JSON.parse(readFileSync(join(site, 'datapackage.json'), 'utf8')) as {
    resources: Resource[];
  };
  return resources.map(resourceText).join('\n');
}
