import type { Form } from '../schema/form.ts';
import type { SheetIndicator } from '../schema/indicator.ts';
import type { SheetProject } from '../schema/project.ts';
import { indicatorNumber, kindLabel } from './indicator.ts';

/** Words of a sheet inside a sentence of ours: 「…」, or 『…』 where they have 「」 themselves. */
export function quoted(words: string): string {
  return words.includes('「') ? `『${words}』` : `「${words}」`;
}

/** An indicator as a sentence names it: KPI 10「転入世帯数」; an outcome with its project: 事業「…」の成果指標「…」. */
export function printedSubject(
  printed: SheetIndicator,
  paper: { form: Form },
  project?: SheetProject,
): string {
  if (!project) return `${indicatorNumber(printed, paper)}${quoted(printed.name)}`;
  return `事業${quoted(project.name)}の${kindLabel(printed.kind ?? 'outcome', paper)}${quoted(printed.name)}`;
}
