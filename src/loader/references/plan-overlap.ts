import { comparePeriods } from '../../domain/observation/period.ts';
import type { PlanRecord } from '../../schema/plan.ts';
import { periodLabel } from '../../text/period.ts';
import type { CheckedFiles, ContentFile } from '../content-file.ts';
import type { Problem } from '../problem.ts';

/**
 * Plans that judge the same measure by the same form in the same years: each year has one such sheet, and it could not be told
 * of which plan it is. Two papers on one measure have two forms.
 */
export function planOverlapProblems({ files }: CheckedFiles<PlanRecord>): Problem[] {
  return files.flatMap((file, index) => files.slice(0, index).flatMap((before) => overlap(before, file)));
}

function overlap(before: ContentFile<PlanRecord>, file: ContentFile<PlanRecord>): Problem[] {
  const [one, other] = [before.data, file.data];
  const from = comparePeriods(one.from, other.from) > 0 ? one.from : other.from;
  const to = comparePeriods(one.to, other.to) < 0 ? one.to : other.to;
  if (comparePeriods(from, to) > 0) return [];
  const formsOf = ({ form, measures }: PlanRecord) =>
    new Map(measures.map((each) => [each.id, each.form ?? form]));
  const forms = formsOf(one);
  const shared = [...formsOf(other)].findIndex(([id, form]) => forms.get(id) === form);
  const measure = other.measures[shared];
  if (!measure) return [];
  const years = from === to ? periodLabel(from) : `${periodLabel(from)}から${periodLabel(to)}まで`;
  return [
    file.problem({
      path: ['measures', shared, 'id'],
      reason: `施策「${measure.id}」を、${years}は、計画「${one.id}」と計画「${other.id}」の両方が、同じ様式で評価することになっています。`,
      remedy:
        '計画の期間（from、to）を確かめてください。同じ年度に2つのシートがあるのなら、片方の計画か施策に別の様式（form）を書いてください。',
    }),
  ];
}
