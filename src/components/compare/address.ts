import type { ComparisonScale } from '../../charts/comparison/comparison.ts';

/** How many indicators stand beside each other at most: more small charts cannot be looked over. */
export const mostIndicators = 12;

/** What the reader has chosen: indicators in order, and what the heights mean. */
export interface Choice {
  ids: string[];
  scale: ComparisonScale;
}

/** What an address asks for, and what of it cannot be shown. */
export interface Asked extends Choice {
  /** Ids that no indicator has. */
  unknown: string[];
  /** Known ids after the last one that there is room for. */
  beyond: string[];
  /** A scale that does not exist. */
  unknownScale?: string;
}

/** Reads `?i=103-kpi-10&i=103-kpi-9&scale=index`. What is asked for twice is shown once. */
export function readAddress(query: string, isKnown: (id: string) => boolean): Asked {
  const parameters = new URLSearchParams(query);
  const asked = [...new Set(parameters.getAll('i').filter((id) => id !== ''))];
  const known = asked.filter(isKnown);
  const scale = parameters.get('scale') ?? 'own';
  const isScale = scale === 'own' || scale === 'index';
  return {
    ids: known.slice(0, mostIndicators),
    scale: isScale ? scale : 'own',
    unknown: asked.filter((id) => !isKnown(id)),
    beyond: known.slice(mostIndicators),
    ...(isScale ? {} : { unknownScale: scale }),
  };
}

/** The query of an address that asks for a choice; empty where nothing is chosen. The usual scale is not spelled out. */
export function queryOf({ ids, scale }: Choice): string {
  const asked = [...ids.map((id) => ['i', id]), ...(scale === 'own' ? [] : [['scale', scale]])];
  return ids.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
}
