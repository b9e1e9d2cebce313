import { z } from 'zod';
import { described } from './described.ts';
import { inEnglish } from './in-english.ts';
import { identifier, printedName } from './printed-text.ts';

/** A goal of a plan: a node of a tree whose depths the form names. Some papers print a code without a name. */
export const goal = z.strictObject({
  id: described(identifier, '目標のID', 'Goal id', { said: ['page', 'file'] }),
  number: described(printedName.optional(), '目標の番号', 'Printed number of the goal', {
    said: ['page', 'file', 'search'],
  }),
  name: described(printedName.optional(), '目標の名前', 'Name of the goal', {
    said: ['page', 'file', 'search'],
  }),
  nameEn: inEnglish('目標の名前', 'Name of the goal', ['file']),
  parent: described(identifier.optional(), '1つ上の目標のID', 'Goal above it', { said: ['file'] }),
});

/** A goal of a plan. */
export type Goal = z.output<typeof goal>;
