import { sheetIdOf } from '../../domain/publication/sheet-key.ts';
import { comparePeriods } from '../../domain/observation/period.ts';
import type { PlanRecord } from '../../schema/plan.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { CheckedFiles, ContentFile } from '../content-file.ts';
import { periodLabel } from '../../text/period.ts';
import { didYouMean, listed } from '../nearest.ts';
import type { Finding, Problem } from '../problem.ts';

/** The plan that a sheet names, where there is one. */
export function planOf(sheet: SheetRecord, { files }: CheckedFiles<PlanRecord>): PlanRecord | undefined {
  return files.find(({ data }) => data.id === sheet.plan)?.data;
}

/** A sheet whose plan or measure does not exist, whose year lies outside the plan, or that stands in the wrong file. */
export function placeFindings(file: ContentFile<SheetRecord>, plans: CheckedFiles<PlanRecord>): Finding[] {
  const plan = planOf(file.data, plans);
  return [
    ...wrongFile(file),
    ...(plan ? notInPlan(file.data, plan) : []),
    ...(plan || !plans.complete ? [] : [noPlan(file.data, plans)]),
  ];
}

/** Sheets of a measure, year and phase that another file holds already. */
export function twins(files: ContentFile<SheetRecord>[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const path = pathOf(file.data);
    const before = first.get(path);
    if (before === undefined) {
      first.set(path, file.name);
      return [];
    }
    return file.problem({
      path: ['measure'],
      reason: `同じ施策・年度・段階のシートが、もう1つあります（${before}）。`,
      remedy: 'どちらかのファイルを消すか、measure、fiscalYear、phase を正しいものに直してください。',
    });
  });
}

function wrongFile({ name, data }: ContentFile<SheetRecord>): Finding[] {
  const [folder = '', base = ''] = name.split('/').slice(-2);
  const [rightFolder = '', rightBase = ''] = pathOf(data).split('/');
  return [
    ...(folder === rightFolder
      ? []
      : [
          {
            path: ['fiscalYear'],
            reason: `対象年度は ${rightFolder} 年度ですが、ファイルは ${folder} のフォルダーにあります。`,
            remedy: `ファイルを measures/${rightFolder}/ に移すか、fiscalYear を直してください。`,
          },
        ]),
    ...(base === rightBase
      ? []
      : [
          {
            path: base.replace('.budget', '') === rightBase.replace('.budget', '') ? ['phase'] : ['measure'],
            reason: `ファイル名「${base}」が、書かれている施策と段階（${data.measure}、${data.phase}）に合いません。`,
            remedy: `ファイル名を「${rightBase}」にするか、measure と phase を直してください。`,
          },
        ]),
  ];
}

/** Where a sheet belongs under `measures/`: `2021/103.yaml`, `2021/103.budget.yaml`. */
function pathOf({ measure, fiscalYear, phase }: SheetRecord): string {
  return `${sheetIdOf({ measureId: measure, fiscalYear, phase })}.yaml`;
}

function notInPlan({ measure, fiscalYear }: SheetRecord, plan: PlanRecord): Finding[] {
  const known = plan.measures.map(({ id }) => id);
  const outside = comparePeriods(fiscalYear, plan.from) < 0 || comparePeriods(fiscalYear, plan.to) > 0;
  return [
    ...(known.includes(measure)
      ? []
      : [
          {
            path: ['measure'],
            reason: `施策「${measure}」が、計画「${plan.id}」にありません。`,
            remedy: `${didYouMean(measure, known)}あるのは ${listed(known)} です。無ければ plans のファイルに書き足してください。`,
          },
        ]),
    ...(outside
      ? [
          {
            path: ['fiscalYear'],
            reason: `対象年度（${periodLabel(fiscalYear)}）が、計画「${plan.id}」の期間（${[...new Set([plan.from, plan.to])].map(periodLabel).join('～')}）の外です。`,
            remedy: 'fiscalYear か plan を直してください。',
          },
        ]
      : []),
  ];
}

function noPlan({ plan }: SheetRecord, plans: CheckedFiles<PlanRecord>): Finding {
  const known = plans.files.map(({ data }) => data.id);
  return {
    path: ['plan'],
    reason: `計画「${plan}」がありません。`,
    remedy: `${didYouMean(plan, known)}あるのは ${listed(known)} です。新しい計画なら plans に書き足してください。`,
  };
}
