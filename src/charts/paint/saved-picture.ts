import { escaped } from '../../text/markup.ts';
import { palette } from './palette.ts';
import { savedArea, savedFont, savedHatch, savedRule } from './saved-paint.ts';
import { textLine } from './saved-text.ts';

/** What a saved chart says of itself, because it leaves the page. */
export interface Caption {
  /** 転入世帯数（定住促進奨励金交付事業）. */
  title: string;
  /** What it belongs to: 旭市 施策103 KPI 10. */
  context: string;
  /** 平成30年度〜令和6年度. */
  period: string;
  /** 単位：世帯. */
  unit?: string | undefined;
  /** Whose figures the grey squares are, where there are any. */
  former?: string | undefined;
  /** 出典：旭市「評価シート」令和3年度 事後・決算. */
  source: string;
  /** Who drew it, and where it stands. */
  site: string;
}

/** The size of a saved chart in pixels. */
const savedSize = { width: 1200, height: 675 };

const margin = 48;
const rule = 612;

/** The part of a saved picture that its chart is drawn in. */
export const savedPlot = { left: margin, top: 120, width: savedSize.width - 2 * margin, bottom: rule };

/** A picture as a self-contained SVG file of fixed size, in light colours, with title, period, unit, source and site around its chart. */
export function savedPicture(caption: Caption, sentence: string, chart: readonly string[]): string {
  const { width, height } = savedSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" lang="ja" font-family="${savedFont}" fill="${palette.ink}">`,
    `<title id="title">${escaped(caption.title)}</title>`,
    `<desc id="description">${escaped(`${caption.context}　${sentence}${caption.source}`)}</desc>`,
    `<defs>${savedHatch}</defs>`,
    `<rect width="${width}" height="${height}" ${savedArea.paper}/>`,
    ...captionText(caption),
    ...chart,
    '</svg>\n',
  ].join('\n');
}

function captionText({ title, context, period, unit, former, source, site }: Caption): string[] {
  const quiet = `fill="${palette.ink2}"`;
  const about = [context, period, unit, former]
    .filter((part) => part !== undefined && part !== '')
    .join('　');
  return [
    textLine({ x: margin, y: 64, size: 34, width: savedPlot.width, paint: 'font-weight="700"', text: title }),
    textLine({ x: margin, y: 100, size: 20, width: savedPlot.width, paint: quiet, text: about }),
    `<line x1="${margin}" x2="${margin + savedPlot.width}" y1="${rule}" y2="${rule}" ${savedRule}/>`,
    textLine({ x: margin, y: rule + 36, size: 16, width: savedPlot.width * 0.6, paint: quiet, text: source }),
    textLine({
      x: margin + savedPlot.width,
      y: rule + 36,
      size: 16,
      width: savedPlot.width * 0.37,
      paint: `${quiet} text-anchor="end"`,
      text: site,
    }),
  ];
}
