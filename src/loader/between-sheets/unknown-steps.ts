import type { Paper } from './paper.ts';
import type { Slip } from './slip.ts';

/**
 * Steps of the progress that the form's scale does not have. A closed scale refuses them; an open one may have more than we know,
 * which the first sheet that prints one is asked about. `known` are the steps that sheets before have printed.
 */
export function unknownSteps(
  { record: { progress }, form: { progressScale }, key }: Paper,
  known: ReadonlySet<string>,
): Slip[] {
  if (!progress || !progressScale?.open) return [];
  const labels = progressScale.steps.map(({ label }) => label);
  return progress.steps.flatMap(({ step }, index): Slip[] =>
    labels.includes(step) || known.has(step)
      ? []
      : [
          {
            kind: 'unknown_step',
            path: ['progress', 'steps', index, 'step'],
            before: key,
            step,
            known: labels,
          },
        ],
  );
}
