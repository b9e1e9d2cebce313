import type { PlanRecord } from '../../schema/plan.ts';
import type { IndicatorReading } from '../../schema/register.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { listed } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { RegisterIndex } from './register.ts';
import { indicatorsOf, type PlacedIndicator } from './sheet-indicators.ts';

/** Indicators whose kind the plan does not know, or whose target points against the register's direction. */
export function indicatorFindings(sheet: SheetRecord, plan: PlanRecord, register: RegisterIndex): Finding[] {
  return indicatorsOf(sheet).flatMap((placed) => [
    ...unknownKind(placed, plan),
    ...contradiction(placed, register.indicators.get(placed.indicator.id)),
  ]);
}

function unknownKind({ indicator, path, table }: PlacedIndicator, plan: PlanRecord): Finding[] {
  const known: string[] = plan.indicatorKinds.map(({ kind }) => kind);
  const kind = indicator.kind ?? (table === 'projects' ? 'outcome' : undefined);
  if (kind !== undefined && known.includes(kind)) return [];
  const reason =
    kind === undefined
      ? '指標の種類（kind）がありません。'
      : `指標の種類「${kind}」が、計画「${plan.id}」の indicatorKinds にありません。`;
  return [
    {
      path: [...path, 'kind'],
      reason,
      remedy: `kind に ${listed(known)} のどれかを書くか、計画に書き足してください。`,
    },
  ];
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
      reason: `目標は「${direction}」ですが、register では「${reading.direction}」（${reading.direction === 'lower' ? '少ない' : '多い'}ほどよい）です。`,
      remedy: '紙面を確かめて、目標の direction か、register の direction を直してください。',
    };
  });
}
