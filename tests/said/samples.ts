import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { readContentFolder } from '../../src/loader/content-folder.ts';
import type { Reading } from '../../src/loader/content-reading.ts';
import { chain, inner, kindOfThing, schemas, within, type Leaf, type SchemaName } from './leaves.ts';
import { printedAs, standsIn } from './printed-as.ts';

/** A value that stands somewhere in the content. */
export interface Sample {
  /** The leaf whose value it is. */
  leaf: string;
  /** Below the content folder: `measures/2042/nijikake.yaml`. */
  file: string;
  /** Where it stands in the file, spelled out: `['indicators', 0, 'baseline', 'value']`. */
  at: (string | number)[];
  value: string;
}

/** What is done to a file of the content, and under which name it then stands. */
export interface FileChange {
  file: string;
  change: (data: unknown) => void;
  to?: string;
}

/** What a file holds, every scalar as text. */
export type Node = { [key: string]: Node } | Node[] | string;

const content = fileURLToPath(new URL('../cities/maboroshi/content', import.meta.url));

/** The content of まぼろし村 with every short spelling written out, for one leaf at a time to be changed. */
export class Village {
  readonly samples: Sample[] = [];
  readonly #files = new Map<string, Node>();
  readonly #folder = mkdtempSync(join(tmpdir(), 'maboroshi-'));

  constructor() {
    for (const [name, { schema, files }] of Object.entries(schemas)) {
      for (const file of globSync(files, { cwd: content }).sort()) {
        const path = file.replaceAll('\\', '/');
        const data = load(readFileSync(join(content, file), 'utf8'), { schema: FAILSAFE_SCHEMA }) as Node;
        this.#files.set(path, this.#written(schema, data, name as SchemaName, path));
      }
    }
    cpSync(content, join(this.#folder, 'content'), { recursive: true });
    this.#files.forEach((data, file) => this.#write(file, data));
  }

  /** The samples of a leaf. */
  of(leaf: string): Sample[] {
    return this.samples.filter((each) => each.leaf === leaf);
  }

  /** The samples of a leaf whose value stands nowhere else in the content, nor in a longer text of it. */
  ownOf({ name, kind }: Leaf): Sample[] {
    return this.of(name).filter((sample) =>
      this.samples.every(
        (other) =>
          other === sample ||
          (!standsIn(other.value, kind, sample.value) &&
            !standsIn(other.value, kind, printedAs(kind, sample.value))),
      ),
    );
  }

  /** Every file with short spellings written out, to be changed by whoever asks. */
  contents(): Map<string, Node> {
    return structuredClone(this.#files);
  }

  /** What stands at a place of a file; nothing where there is none. */
  at(file: string, path: Sample['at']): Node | undefined {
    return path.reduce<Node | undefined>(
      (node, step) => (typeof node === 'object' ? (node as Record<string, Node>)[step] : undefined),
      this.#files.get(file),
    );
  }

  /** Reads the content. */
  read(): Reading {
    return readContentFolder(join(this.#folder, 'content'));
  }

  /** Reads the content after some files were changed, or given another name; then they are again as they were. */
  readChanged(changes: readonly FileChange[]): Reading {
    const changed = [...Map.groupBy(changes, ({ file }) => file)].map(([file, all]) => {
      const data = structuredClone(this.#files.get(file)!);
      all.forEach(({ change }) => change(data));
      return { file, data, to: all.find((each) => each.to !== undefined)?.to ?? file };
    });
    const left = new Set(changed.map(({ file }) => file));
    // Another file is not written over; the loader would not know that it had been there.
    if (changed.some(({ to }) => this.#files.has(to) && !left.has(to))) return { problems: [], notices: [] };
    left.forEach((file) => this.#remove(file));
    changed.forEach(({ to, data }) => this.#write(to, data));
    try {
      return this.read();
    } finally {
      changed.forEach(({ to }) => this.#remove(to));
      left.forEach((file) => this.#write(file, this.#files.get(file)!));
    }
  }

  /** Takes the copy of the content away. */
  leave(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #remove(file: string): void {
    rmSync(join(this.#folder, 'content', file), { force: true });
  }

  // JSON is YAML; every scalar is text, as the loader reads it.
  #write(file: string, data: Node): void {
    const path = join(this.#folder, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(data));
  }

  /** The data of a schema with short spellings written out; what stands in its leaves becomes samples. */
  #written(
    schema: z.core.$ZodType,
    short: Node,
    name: SchemaName,
    file: string,
    path = '',
    at: Sample['at'] = [],
  ): Node {
    const data = spelledOut(schema, short);
    const { def } = inner(schema)._zod;
    if (def.type === 'union') {
      const option = def.options.find((each) => z.safeParse(each, data).success)!;
      return this.#written(option, data, name, file, path + kindOfThing(option), at);
    }
    if (typeof data === 'string') {
      this.samples.push({ leaf: `${name} ${path}`, file, at, value: data });
      return data;
    }
    if (Array.isArray(data) && def.type === 'array')
      return data.map((item, index) =>
        this.#written(def.element, item, name, file, `${path}[]`, [...at, index]),
      );
    const fields = Object.entries(data).map(([key, value]) => {
      const [under, field] =
        def.type === 'record'
          ? [`${path}.*`, def.valueType]
          : [within(path, key), (def as z.core.$ZodObjectDef).shape[key]!];
      return [key, this.#written(field, value, name, file, under, [...at, key])];
    });
    return Object.fromEntries(fields) as Node;
  }
}

/** Data as its schema reads it, where a short spelling stands for a longer one. */
function spelledOut(schema: z.core.$ZodType, data: Node): Node {
  return chain(schema).reduce<Node>((written, { _zod: { def } }) => {
    const first = def.type === 'pipe' ? def.in._zod.def : undefined;
    return first?.type === 'transform'
      ? ((first as z.core.$ZodTransformDef).transform(written, undefined as never) as Node)
      : written;
  }, data);
}
