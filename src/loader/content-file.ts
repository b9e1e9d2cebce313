import type { z } from 'zod';
import { explain } from './explanation.ts';
import { fieldInWords } from './field.ts';
import { lostText } from './lost-text.ts';
import { misfiled } from './misfiled.ts';
import { placesIn, type Place } from './place.ts';
import type { Finding, Problem } from './problem.ts';
import type { PathStep } from '../schema/path-step.ts';
import { readYaml } from './yaml-text.ts';

/** One file of the content folder that holds what its schema asks for. */
export interface ContentFile<Data> {
  /** Relative to the content folder's parent, with `/`: `content/measures/2021/103.yaml`. */
  name: string;
  data: Data;
  /** Makes a finding in this file a problem: names the field in words, and finds line and column. */
  problem: (finding: Finding) => Problem;
}

/** The files of one kind that could be read. Where some could not, nothing is said to be missing from them. */
export interface CheckedFiles<Data> {
  files: ContentFile<Data>[];
  complete: boolean;
}

/** Whether there is no file of a kind at all; one that cannot be read is there. */
export function isAbsent({ files, complete }: CheckedFiles<unknown>): boolean {
  return complete && files.length === 0;
}

/** What is wrong with a file, and the schema that it was meant for where that is another: of its kind one is not read. */
interface Refused {
  problems: Problem[];
  meant?: z.core.$ZodType;
}

/** Reads the bytes of one file and checks them by its schema: the file, or everything that is wrong inside it. */
export function readContentFile<Schema extends z.ZodType>(
  bytes: Uint8Array | undefined,
  name: string,
  schema: Schema,
): { file: ContentFile<z.output<Schema>> } | Refused {
  const read = readYaml(bytes);
  if ('faults' in read) return { problems: read.faults.map((fault) => ({ file: name, ...fault })) };
  const elsewhere = misfiled(read.data, schema);
  if (elsewhere) return { problems: [{ file: name, ...elsewhere.fault }], meant: elsewhere.schema };
  const problem = problemsOf(name, schema, read.text, read.data);
  const checked = schema.safeParse(read.data);
  const lost = lostText(read.text, schema);
  if (checked.success && lost.length === 0) return { file: { name, data: checked.data, problem } };
  const wrong = checked.success ? [] : explain(checked.error.issues, schema, read.data);
  // Of what was taken away, what is left may be wrong as well.
  const others = wrong.filter(({ path }) => !lost.some((each) => String(each.path) === String(path)));
  return { problems: [...lost, ...others].map(problem) };
}

function problemsOf(
  name: string,
  schema: z.ZodType,
  text: string,
  data: unknown,
): (finding: Finding) => Problem {
  let place: ((path: readonly PathStep[], at?: 'value' | 'key') => Place) | undefined;
  return ({ path, at, reason, remedy }) => {
    place ??= placesIn(text);
    return { file: name, ...place(path, at), field: fieldInWords(schema, data, path), reason, remedy };
  };
}
