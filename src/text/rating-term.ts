import type { Figure } from './figure.ts';
import type { Words } from './words.ts';

/** One part of a written sum: a number with what it is, or the sign before the next one. */
export type Term = { figure: Figure; caption: Words } | { sign: string };
