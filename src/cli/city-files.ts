import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPair, isScalar, parseDocument, stringify, visit, type Scalar } from 'yaml';
import { periodLabel } from '../text/period.ts';

const starter = fileURLToPath(new URL('../../starter', import.meta.url));

/** The papers that a new content folder may begin with, by the ids of their forms. */
export const starterForms = ['sheet', 'kpi', 'project'] as const;

/** One of them. */
export type StarterForm = (typeof starterForms)[number];

/** What is known of a publisher before anything of it is written. */
export interface NewCity {
  /** Its own name: 白馬村. */
  name: string;
  /** Its 全国地方公共団体コード, six digits. */
  code: string;
  form: StarterForm;
  /** The plan that its sheets follow; the period as two fiscal years in their canonical spelling. */
  plan: { name: string; from: string; to: string };
}

/** The name that stands in the starter wherever that of the publisher is to stand. */
const placeholder = '○○町';

/** The files of a content folder that says nothing but whose it is and on which paper, by their paths, in the order to be read. */
export function cityFiles({ name, code, form, plan }: NewCity): Map<string, string> {
  const id = plan.from.slice(2);
  const files: [path: string, template: string, said: Record<string, string>][] = [
    ['site.yaml', 'site.yaml', { 'municipality.code': code }],
    [`forms/${form}.yaml`, `forms/${form}.yaml`, {}],
    [
      `plans/${id}.yaml`,
      'plan.yaml',
      {
        id,
        form,
        name: plan.name,
        from: periodLabel(plan.from),
        to: periodLabel(plan.to),
        'source.title': plan.name,
      },
    ],
    ['departments.yaml', 'departments.yaml', {}],
  ];
  return new Map(files.map(([path, template, said]) => [path, filledIn(template, said, name)]));
}

/** A file of the starter with its comments as they are, and other words in the fields named, and wherever the publisher's name stands. */
function filledIn(template: string, said: Record<string, string>, name: string): string {
  const text = readFileSync(join(starter, template), 'utf8');
  const edits: [start: number, end: number, words: string][] = [];
  visit(parseDocument(text), {
    Pair: (_, { key, value }, above) => {
      if (!isScalar(value) || !value.range) return;
      const path = [...above.filter(isPair), { key }].map((pair) => String(pair.key)).join('.');
      const written = String(value.value);
      const words = said[path] ?? written.replaceAll(placeholder, () => name);
      const [start, end] = value.range;
      if (words !== written)
        edits.push([start, end, isPlain(value) ? stringify(words, plainly).trim() : JSON.stringify(words)]);
    },
  });
  return edits.reduceRight((all, [start, end, words]) => all.slice(0, start) + words + all.slice(end), text);
}

const plainly = { lineWidth: 0 } as const;

function isPlain({ type }: Scalar): boolean {
  return type === 'PLAIN';
}
