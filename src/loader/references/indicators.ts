import { lastYearOf, periodEnd, periodStart, periodYear } from '../../domain/observation/period.ts';
import type { Form } from '../../schema/form.ts';
import type { SheetIndicator } from '../../schema/indicator.ts';
import { everyYear } from '../../schema/every-year.ts';
import type { PlanRecord } from '../../schema/plan.ts';
import type { Direction, IndicatorReading } from '../../schema/register.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { periodLabel } from '../../text/period.ts';
import { didYouMean, listed, thereAre } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { RegisterIndex } from './register.ts';
import { indicatorsOf, type PlacedIndicator } from '../../domain/publication/sheet-indicators.ts';

const directionWords: Record<Direction, string> = {
  higher: '多いほどよい',
  lower: '少ないほどよい',
  maintain: '保つのがよい',
  none: 'どちらでもない',
};

/** Indicators of a kind that the form does not have, of a goal that the plan does not have, or in years that cannot be. */
export function indicatorFindings(
  sheet: SheetRecord,
  { form, plan, register }: { form: Form | undefined; plan: PlanRecord; register: RegisterIndex },
): Finding[] {
  return indicatorsOf(sheet).flatMap((placed) => [
    ...(form ? unknownKind(placed, form) : []),
    ...unknownGoal(placed, plan),
    ...impossibleYears(placed, sheet),
    ...contradiction(placed, register.indicators.get(placed.indicator.id)),
  ]);
}

/** Indicators whose sheet prints another way to be better than our register reads. */
export function directionNotices(sheet: SheetRecord, { indicators }: RegisterIndex): Finding[] {
  return indicatorsOf(sheet).flatMap(({ indicator: { id, printedDirection }, path }): Finding[] => {
    const ours = indicators.get(id)?.direction;
    if (printedDirection === undefined || ours === undefined || ours === printedDirection) return [];
    return [
      {
        path: [...path, 'printedDirection'],
        reason: `紙面の「目指す方向」は ${printedDirection}（${directionWords[printedDirection]}）ですが、register では ${ours}（${directionWords[ours]}）です。`,
        remedy:
          '書き間違いなら、どちらかを直してください。紙面と読み方が違うのなら、そのままでかまいません。',
      },
    ];
  });
}

function unknownKind({ indicator, path, table }: PlacedIndicator, { id, indicatorKinds }: Form): Finding[] {
  const known: string[] = indicatorKinds.map(({ kind }) => kind);
  const kind = indicator.kind ?? (table === 'projects' ? 'outcome' : undefined);
  // A form that lists no kinds knows them all, by their neutral words.
  if (known.length === 0 || (kind !== undefined && known.includes(kind))) return [];
  return [
    {
      path: [...path, 'kind'],
      reason:
        kind === undefined
          ? '指標の種類（kind）がありません。'
          : `指標の種類「${kind}」が、様式「${id}」の indicatorKinds にありません。`,
      remedy: `kind に ${listed(known)} のどれかを書くか、様式に書き足してください。`,
    },
  ];
}

function unknownGoal({ indicator: { goal }, path }: PlacedIndicator, { id, goals }: PlanRecord): Finding[] {
  const known = goals.map((each) => each.id);
  if (goal === undefined || known.includes(goal)) return [];
  return [
    {
      path: [...path, 'goal'],
      reason: `目標「${goal}」が、計画「${id}」の goals にありません。`,
      remedy: `${didYouMean(goal, known)}${thereAre(known)}無ければ plans のファイルに書き足してください。`,
    },
  ];
}

/** How many years from its sheet a target may lie: a plan covers no more. */
const farthestTarget = 50;

/** A baseline after the year of its own sheet, and a target before the baseline or in another age: slips of the era or the pen. */
function impossibleYears(
  { indicator: { baseline, targets }, path }: PlacedIndicator,
  { fiscalYear }: SheetRecord,
): Finding[] {
  const from = baseline?.period;
  if (from !== undefined && periodStart(from) > periodEnd(fiscalYear)) {
    return [
      {
        path: [...path, 'baseline', 'period'],
        reason: `現状値の年度・年（${periodLabel(from)}）が、このシートの年度（${periodLabel(fiscalYear)}）よりあとです。`,
        remedy: '元号や数字の書き間違いではないか、紙面を確かめてください。',
      },
    ];
  }
  return targets.flatMap(({ period }: SheetIndicator['targets'][number], index): Finding[] => {
    if (period === undefined || period === everyYear) return [];
    const at = [...path, 'targets', index, 'period'];
    const sheetYear = periodYear(fiscalYear);
    const far = Math.max(lastYearOf(period) - sheetYear, sheetYear - lastYearOf(period));
    if (far > farthestTarget) {
      return [
        {
          path: at,
          reason: `目標の年度・年（${periodLabel(period)}）が、このシートの年度（${periodLabel(fiscalYear)}）から ${far} 年離れています（${farthestTarget} 年まで）。`,
          remedy: '元号や数字の書き間違いではないか、紙面を確かめてください。',
        },
      ];
    }
    if (from === undefined || periodEnd(period) >= periodStart(from)) return [];
    return [
      {
        path: at,
        reason: `目標の年度・年（${periodLabel(period)}）が、現状値の年度・年（${periodLabel(from)}）より前です。`,
        remedy: '元号や数字の書き間違いではないか、紙面を確かめてください。',
      },
    ];
  });
}

function contradiction(
  { indicator, path }: PlacedIndicator,
  reading: IndicatorReading | undefined,
): Finding[] {
  return indicator.targets.flatMap(({ direction }, index) => {
    const against =
      (direction === 'increase' && reading?.direction === 'lower') ||
      (direction === 'decrease' && reading?.direction === 'higher');
    if (!against) return [];
    return {
      path: [...path, 'targets', index, 'direction'],
      reason: `目標は「${direction}」ですが、register では「${reading.direction}」（${directionWords[reading.direction]}）です。`,
      remedy: '紙面を確かめて、目標の direction か、register の direction を直してください。',
    };
  });
}
