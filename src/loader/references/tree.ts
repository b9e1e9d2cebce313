import { didYouMean, thereAre } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { PathStep } from '../../schema/path-step.ts';

/** Something that may stand under another of its kind. */
export interface Node {
  id: string;
  parent?: string | undefined;
}

/** Parents that do not exist, and nodes that stand under themselves. `at` is the list they are written in, `what` names one. */
export function treeFindings(nodes: readonly Node[], at: string, what: string): Finding[] {
  const known = nodes.map(({ id }) => id);
  const inCircle = new Set<string>();
  return nodes.flatMap(({ id, parent }, index): Finding[] => {
    const path: PathStep[] = [at, index, 'parent'];
    if (parent === undefined || inCircle.has(id)) return [];
    if (!known.includes(parent)) {
      return [
        {
          path,
          reason: `1つ上の${what}「${parent}」が、この計画の ${at} にありません。`,
          remedy: `${didYouMean(parent, known)}${thereAre(known)}無ければ ${at} に書き足してください。`,
        },
      ];
    }
    const above = ancestors(id, nodes);
    if (!above.includes(id)) return [];
    for (const each of above) inCircle.add(each);
    return [
      {
        path,
        reason:
          parent === id
            ? `${what}「${id}」が、自分自身の下にあります。`
            : `${what}「${id}」の上を順にたどると、「${id}」に戻ります（${[id, ...above].join(' → ')}）。`,
        remedy: 'どれかの parent を直すか、いちばん上のものの parent を消してください。',
      },
    ];
  });
}

/** What a node stands under, the nearest first; of a circle, up to where it closes. */
export function ancestors(id: string, nodes: readonly Node[]): string[] {
  const above: string[] = [];
  for (let at = parentOf(id, nodes); at !== undefined && !above.includes(at); at = parentOf(at, nodes))
    above.push(at);
  return above;
}

function parentOf(id: string, nodes: readonly Node[]): string | undefined {
  return nodes.find((node) => node.id === id)?.parent;
}
