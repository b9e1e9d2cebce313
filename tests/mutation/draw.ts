import { createHash } from 'node:crypto';
import { kinds, type Mutation } from './mutation.ts';

/** A mutation of a file, among all that may be drawn. */
export interface Candidate {
  /** The part of the house that the file belongs to. */
  room: string;
  /** The path from the root of the project, with slashes. */
  file: string;
  mutation: Mutation;
}

/**
 * Draws the candidates one after the other: room by room, then any kind that the room has, then any of that kind, so that neither
 * many files nor many texts outweigh the rest. The same seed draws the same. None is drawn twice.
 */
export function* draw(candidates: readonly Candidate[], seed: string): Generator<Candidate, void> {
  const rooms = [...Map.groupBy(candidates, ({ room }) => room).values()].map((inRoom) =>
    kinds.map((kind) => inRoom.filter(({ mutation }) => mutation.kind === kind)),
  );
  for (let turn = 0; rooms.some((pools) => pools.some(({ length }) => length > 0)); turn += 1) {
    const pools = rooms[turn % rooms.length]?.filter((pool) => pool.length > 0) ?? [];
    const pool = pools[chance(seed, turn, 'kind', pools.length)];
    if (pool) yield* pool.splice(chance(seed, turn, 'mutation', pool.length), 1);
  }
}

/** A number from 0 to below `below`, which depends on nothing but what is given. */
function chance(seed: string, turn: number, what: string, below: number): number {
  const digest = createHash('sha256').update(`${seed} ${turn} ${what}`).digest();
  return below === 0 ? 0 : digest.readUInt32BE() % below;
}
