import { comparePeriods } from '../../domain/observation/period.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import type { Site } from '../../schema/site.ts';
import { costBarSentence, costPicture } from '../../text/cost-table.ts';
import { figureParts, type Figure } from '../../text/figure.ts';
import { partsInOne } from '../../text/stated.ts';
import { periodRange } from '../../text/period.ts';
import { shownContext, shownSource } from '../../text/share-picture.ts';
import { sheetYear } from '../../text/sheet.ts';
import { signature } from '../../text/site.ts';
import type { CostBar } from './cost-bars.ts';
import { palette } from '../paint/palette.ts';
import { savedArea } from '../paint/saved-paint.ts';
import { savedPicture, savedPlot } from '../paint/saved-picture.ts';
import { textLine } from '../paint/saved-text.ts';
import { sheetCostBars } from './sheet-costs.ts';

/** The cost of a sheet by year as a file that says itself what it shows, or nothing where the sheet states none. */
export function savedSheetCosts(sheet: Sheet, site: Site): string | undefined {
  const { unit, bars, comparable } = sheetCostBars(sheet);
  if (bars.length === 0) return undefined;
  const periods = bars.map(({ period }) => period).sort(comparePeriods);
  const caption = {
    title: costPicture.title(sheet.vocabulary),
    context: `${site.municipality.name}　${shownContext(sheet)}　${sheetYear(sheet)}`,
    period: periodRange(periods),
    unit: unit === undefined ? '' : `単位：${unit}`,
    source: shownSource(sheet),
    site: signature(site),
  };
  const note = [costPicture.note(sheet.vocabulary), ...(comparable ? [] : [costPicture.notComparable])].join(
    '',
  );
  const step = Math.min(84, (savedPlot.bottom - savedPlot.top - 64) / bars.length);
  return savedPicture(caption, `${bars.map((bar) => costBarSentence(bar)).join('、')}。${note}`, [
    ...bars.flatMap((bar, index) => drawnBar(bar, savedPlot.top + 24 + index * step, step)),
    textLine({
      x: savedPlot.left,
      y: savedPlot.bottom - 16,
      size: 16,
      width: savedPlot.width,
      paint: `fill="${palette.ink2}"`,
      text: note,
    }),
  ]);
}

const column = { label: 150, amount: 300, gap: 24 };

/** A year in a line: its name, its bar, its sum; a sum that lacks cells ends in a hatch. */
function drawnBar(
  { label, amount, word, share, partial, current, hollow }: CostBar,
  y: number,
  step: number,
): string[] {
  const size = Math.min(22, step * 0.5);
  const from = savedPlot.left + column.label;
  const width = savedPlot.width - column.label - column.amount - column.gap;
  const long = round((share / 100) * width);
  const top = round(y + step / 2 - size / 2);
  const baseline = round(y + step / 2 + size * 0.36);
  const strong = current ? 'font-weight="700"' : '';
  const right = savedPlot.left + savedPlot.width;
  return [
    textLine({ x: savedPlot.left, y: baseline, size, width: column.label - 12, paint: strong, text: label }),
    `<rect x="${from}" y="${top}" width="${long}" height="${round(size)}" ${paintOf(palette[current ? 'accent' : 'mark'], hollow)}/>`,
    ...(partial
      ? [
          `<rect x="${from + long}" y="${top}" width="${round(width - long)}" height="${round(size)}" ${savedArea.hatch}/>`,
        ]
      : []),
    textLine({
      x: right,
      y: baseline,
      size,
      width: column.amount,
      paint: `${strong} text-anchor="end"`,
      text: [amount && savedAmount(amount), word].filter((part) => part !== undefined).join('　'),
    }),
  ];
}

function paintOf(colour: string, hollow: boolean): string {
  return hollow ? `fill="${palette.paper}" stroke="${colour}" stroke-width="2"` : `fill="${colour}"`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** An amount without its unit, which stands over the picture. */
function savedAmount(amount: Figure): string | undefined {
  const parts = figureParts(amount);
  return parts && partsInOne({ ...parts, unit: '' });
}
