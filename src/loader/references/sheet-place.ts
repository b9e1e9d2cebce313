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

/** A sheet whose plan or measure does not exist, or whose year lies outside the plan. */
export function placeFindings(sheet: SheetRecord, plans: CheckedFiles<PlanRecord>): Finding[] {
  const plan = planOf(sheet, plans);
  return [
    ...(plan ? notInPlan(sheet, plan) : []),
    ...(plan || !plans.complete ? [] : [noPlan(sheet, plans)]),
  ];
}

/** Sheets that stand in the wrong file: one whose measure, year and phase another file holds already, and any other. */
export function sheetPlaceProblems(files: ContentFile<SheetRecord>[]): Problem[] {
  const inPlace = files.filter((file) => wrongFile(file).length === 0);
  const holders = new Map(inPlace.map((file) => [pathOf(file.data), file]));
  return files.flatMap((file) => {
    const path = pathOf(file.data);
    const holder = holders.get(path);
    if (holder === file) return [];
    if (holder) return file.problem(copyOf(holder, file));
    // Of several in the wrong place only one can move to the right one.
    holders.set(path, file);
    return wrongFile(file).map(file.problem);
  });
}

/** Which of the two is meant to stay, only people know: moving one to the place of the other would lose that one. */
function copyOf({ name }: ContentFile<SheetRecord>, copy: ContentFile<SheetRecord>): Finding {
  const { measure, fiscalYear, phase } = copy.data;
  return {
    path: [wrongFile(copy)[0]?.path[0] ?? 'measure'],
    reason: `${name} と同じシート（${measure}、${periodLabel(fiscalYear)}、${phase}）です。`,
    remedy:
      '控えとして残ったファイルなら、このファイルを消してください。別のシートなら、measure、fiscalYear、phase のうち違っているものを、紙面のとおりに直してください。',
  };
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
