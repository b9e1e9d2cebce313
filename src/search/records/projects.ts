import { paths } from '../../addresses.ts';
import { measuresOf } from '../../domain/catalogue.ts';
import { newestOf, type Project } from '../../domain/publication.ts';
import { measureTitle } from '../../text/registration.ts';
import type { SearchRecord } from '../record.ts';

/** A project under every name and code it has had, with our explanation. */
export function projectRecord(project: Project): SearchRecord {
  const { id, reading, statements } = project;
  const names = statements.map(({ printed: { code, name } }) =>
    code === undefined ? name : `${code} ${name}`,
  );
  const { code, name } = newestOf(statements).printed;
  return {
    kind: 'project',
    title: code === undefined ? name : `${code} ${name}`,
    context: measuresOf(project).map(measureTitle).join('、'),
    path: paths.project(id),
    text: [id, ...names, ...(reading.explanation === undefined ? [] : [reading.explanation])],
  };
}
