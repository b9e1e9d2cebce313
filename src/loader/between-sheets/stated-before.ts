import { saysTheSame, type Figure } from './figure.ts';
import type { Paper } from './paper.ts';

/** What the sheets that were written before have stated. */
export class StatedBefore {
  readonly #facts = new Map<string, Figure>();
  readonly #series = new Map<string, Figure[]>();
  readonly #papers = new Map<string, Paper>();

  /** The last that was said of a fact. */
  ofFact(fact: string): Figure | undefined {
    return this.#facts.get(fact);
  }

  /** Whether a figure was said before as it stands. */
  says(figure: Figure): boolean {
    const old = this.#facts.get(figure.fact);
    return old !== undefined && saysTheSame(figure, old);
  }

  /** The last that was said of each fact of a row, over all sheets; the last said at the end. */
  ofSeries(series: string): Figure[] {
    return (this.#series.get(series) ?? []).filter((each) => this.#facts.get(each.fact) === each);
  }

  /** The last sheet of a phase that said anything of an indicator. */
  lastOf(indicatorId: string, phase: Paper['key']['phase']): Paper | undefined {
    return this.#papers.get(`${indicatorId} ${phase}`);
  }

  /** Keeps what a sheet states, once it has been held against the others. */
  add(figures: readonly Figure[]): void {
    for (const figure of figures) {
      const { fact, series, indicator, paper } = figure;
      this.#facts.set(fact, figure);
      const row = this.#series.get(series);
      if (row) row.push(figure);
      else this.#series.set(series, [figure]);
      if (indicator) this.#papers.set(`${indicator.id} ${paper.key.phase}`, paper);
    }
  }
}
