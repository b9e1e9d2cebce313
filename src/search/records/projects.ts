import { paths } from '../../addresses.ts';
import { newestOf, type Project } from '../../domain/publication/publication.ts';
import { measureTitle } from '../../text/registration.ts';
import type { SearchRecord } from '../record.ts';
import { projectFacts, yearsStated } from './facts.ts';
import { namesOf } from './reading.ts';

/** A project under every name and code it has had and every word people use for it, with our explanation. */
export function projectRecord(project: Project): SearchRecord {
  const { id, reading, statements } = project;
  const names = statements.flatMap(({ printed: { code, name } }) =>
    code === undefined ? name : [name, `${code} ${name}`],
  );
  const { code, name } = newestOf(statements).printed;
  return {
    kind: 'project',
    title: code === undefined ? name : `${code} ${name}`,
    context: project.measures.map(measureTitle).join('、'),
    path: paths.project(id),
    ...namesOf(reading, [name, ...names]),
    text: reading.explanation === undefined ? [] : [reading.explanation],
    years: yearsStated(project.costs),
    facts: projectFacts(project),
  };
}
