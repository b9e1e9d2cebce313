import type { Publication } from '../../../src/domain/publication/publication.ts';

/**
 * What a large city publishes: as many measures as asked for, each listing its share of as many projects, every one of them with the
 * amounts, texts and papers of one of the projects of a smaller city, under a name of its own.
 */
export function manyProjects(city: Publication, measureCount: number, projectCount: number): Publication {
  const measures = Array.from({ length: measureCount }, (_, index) => {
    const like = city.measures[index % city.measures.length]!;
    return {
      ...like,
      id: `m${index}`,
      code: String(100 + index),
      name: `${like.name}その${index + 1}`,
      projects: [] as Publication['projects'],
    };
  });
  const projects = Array.from({ length: projectCount }, (_, index) => {
    const like = city.projects[index % city.projects.length]!;
    const measure = measures[index % measureCount]!;
    const project = {
      ...like,
      id: `p${index}`,
      measures: [measure],
      statements: like.statements.map((each) => ({
        ...each,
        printed: {
          ...each.printed,
          code: String(10_000 + index),
          name: `${each.printed.name}${spelled(index)}`,
        },
      })),
      // No two projects cost the same.
      costs: like.costs.map((cost) => ({
        ...cost,
        ...(cost.yen === undefined || cost.quantity !== 'money'
          ? {}
          : { yen: cost.yen + index * 1000, published: String(Number(cost.published) + index) }),
      })),
    };
    measure.projects.push(project);
    return project;
  });
  return { ...city, measures, projects };
}

/** A number as letters, so that names differ as names do. */
function spelled(index: number): string {
  return String(index).replaceAll(/\d/g, (digit) => '零一二三四五六七八九'.charAt(Number(digit)));
}
