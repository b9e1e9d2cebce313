import { indicatorToday, type IndicatorToday } from '../../domain/over-years/indicator-today.ts';
import { isLeading } from '../../domain/publication/leading-indicator.ts';
import type { Indicator } from '../../domain/publication/publication.ts';
import { indicatorDescription, indicatorTitle } from '../../text/indicator-page.ts';

/** What the page of an indicator is called, and what it has to say. */
export function indicatorView(indicator: Indicator): {
  today: IndicatorToday;
  title: string;
  description: string;
  /** Whether there is a page of its chart for frames on other sites. */
  embedded: boolean;
} {
  const today = indicatorToday(indicator);
  const title = indicatorTitle(today.statement.printed, today.statement.sheet);
  return { today, title, description: indicatorDescription(title, today), embedded: isLeading(indicator) };
}
