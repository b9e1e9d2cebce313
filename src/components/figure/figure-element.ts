import { figureParts, figureRemark, type BasisIn, type Figure } from '../../text/figure.ts';
import type { Words } from '../../text/words.ts';

/** A number of the data in a page that a script writes; the same as `Figure` writes at build. */
export function figureElement(
  figure: Figure,
  {
    tag = 'span',
    look,
    head,
    basisIn,
  }: { tag?: 'span' | 'b'; look?: string; head?: string | undefined; basisIn?: BasisIn } = {},
): (Node | string)[] {
  const parts = figureParts(figure);
  if (!parts) return [];
  const element = document.createElement(tag);
  element.dataset['n'] = '';
  if (look !== undefined) element.className = look;
  const unit = figure.unit !== undefined && figure.unit === head ? '' : parts.unit;
  element.append(parts.said, unit, parts.rest ?? '');
  const remark = figureRemark(figure, basisIn);
  return remark === '' ? [element] : [element, remark];
}

/** The same as `Sentence` writes at build. */
export function sentenceNodes({ parts }: Words): (Node | string)[] {
  return parts.flatMap((part) =>
    typeof part === 'string'
      ? part
      : figureElement(part.figure, part.basisIn ? { basisIn: part.basisIn } : {}),
  );
}
