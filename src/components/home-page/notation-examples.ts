import { periodEnd, periodKind, periodStart } from '../../domain/observation/period.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import { costItemLabel } from '../../text/cost-item.ts';
import type { NotationExamples } from './Notation.words.ts';

/** Numbers and periods of a real sheet that show how to read the others; without a sheet only the year remains. */
export function examplesFrom(sheet: Sheet | undefined, fiscalYear: string): NotationExamples {
  const stated = sheet?.indicators ?? [];
  const observations = sheet?.observations ?? [];
  const isHeadedYear = ({ period }: { period?: string }) =>
    period !== undefined && periodKind(period) === 'calendar_year';
  const ofHeadedYear = stated.find((each) => each.observations.some(isHeadedYear));
  const headedYear = ofHeadedYear?.observations.find(isHeadedYear);
  const below = stated.flatMap(({ observations: all, printed }) =>
    all
      .filter(({ value }) => value?.startsWith('-'))
      .map((observation) => ({ observation, indicator: printed.name })),
  );
  const [negative] = below;
  const money = sheet?.costs.find(
    ({ quantity, yen = 0, basis }) => quantity === 'money' && yen > 0 && basis === 'settled',
  );
  const word = observations.find(
    ({ role, value, valueText }) => role === 'target' && value === undefined && valueText !== undefined,
  )?.valueText;
  return {
    year: { period: fiscalYear, start: periodStart(fiscalYear), end: periodEnd(fiscalYear) },
    ...(headedYear?.period !== undefined && ofHeadedYear
      ? { headedYear: { period: headedYear.period, indicator: ofHeadedYear.printed.name } }
      : {}),
    ...(negative ? { negative } : {}),
    ...(money?.yen === undefined || !sheet
      ? {}
      : { money: { cost: money, yen: money.yen, label: costItemLabel(money.item, [sheet]) } }),
    ...(word === undefined ? {} : { targetWord: word }),
  };
}
