import { gaugeOf, type Gauge } from '../charts/gauge/gauge.ts';
import { indicatorToday } from '../domain/over-years/indicator-today.ts';
import type { Indicator } from '../domain/publication/publication.ts';
import type { Grade } from '../schema/rating-axis.ts';
import type { Site } from '../schema/site.ts';
import {
  noTarget,
  shownCaption,
  shownContext,
  shownKind,
  shownSource,
  shownValue,
  type ShownValue,
} from '../text/share-picture.ts';
import { shownFrame, type ShownFrame } from './shown-frame.ts';

/** What an indicator's picture says, before anything is laid out: plain data, by which a drawn picture is known again. */
export interface ShownIndicator {
  frame: ShownFrame;
  kind: string;
  context: string;
  name: string;
  actual: { caption: string; value: ShownValue };
  target: { caption: string; value: ShownValue };
  /** The letters that the newest sheet gives it; none that another target judged. */
  grades: Grade[];
  /** The value against its target; absent where there is no number to reach. */
  gauge?: Gauge;
}

/** Says what stands in the picture of an indicator. */
export function shownIndicator(indicator: Indicator, site: Site): ShownIndicator {
  const { statement, actual, target, baseline, rated, judgedBy } = indicatorToday(indicator);
  const { sheet, printed, project } = statement;
  const words = indicator.vocabulary;
  return {
    frame: shownFrame(site, shownSource(rated?.sheet ?? sheet)),
    kind: shownKind(printed, sheet, project !== undefined),
    context: shownContext(sheet, project?.printed, statement.goal),
    name: printed.name,
    actual: { caption: shownCaption(actual ?? { role: 'actual', words }), value: shownValue(actual) },
    target: {
      caption: shownCaption(target ?? { role: 'target', words }),
      value: target ? shownValue(target) : { word: noTarget, remark: '' },
    },
    // A letter that another target judged says nothing of this one, and there is no room to say so.
    grades: judgedBy ? [] : (rated?.ratings ?? []).flatMap(({ grade }) => grade ?? []),
    ...(target && target.absence === undefined ? { gauge: gaugeOf({ actual, target, baseline }) } : {}),
  };
}
