import type { Grade } from '../schema/rating-axis.ts';
import { isWord } from '../components/rating-badge/outlines.ts';
import type { ShownValue } from '../text/share-picture.ts';
import { badge } from './badge.ts';
import { fit, fitLine } from './fitting.ts';
import { frame, inner, margin } from './frame.ts';
import { rectangle, type Drawn } from './drawn.ts';
import type { ShownColumn, ShownIndicatorColumn, ShownSheet } from './shown-sheet.ts';
import { placesOf, type LetterColumn } from './column-places.ts';
import { valueMarks } from './shown-value.ts';
import { widthOf } from './spacing.ts';

const gap = 36;

/** A sheet in a picture: its measure and year, then its indicators side by side as in «ひと目で». */
export function sheetPicture(shown: ShownSheet): Drawn[] {
  const { columns } = shown;
  const places = columns.map(placesOf);
  const slots = Math.max(
    2,
    places.reduce((sum, each) => sum + each, 0),
  );
  const width = (inner - (slots - 1) * gap) / slots;
  const room = { x: margin, y: 320, width: inner, height: 210, smallest: 22, leading: 1.6 };
  return [
    ...frame(shown.frame),
    ...head(shown),
    rectangle(margin, 280, inner, 2.5, 'ink'),
    ...columns.flatMap((column, index) => {
      const before = places.slice(0, index).reduce((sum, each) => sum + each, 0);
      const own = (width + gap) * placesOf(column) - gap;
      return columnMarks(column, margin + before * (width + gap), own);
    }),
    ...(columns.length === 0 ? fit(shown.finding, { size: 32, weight: 400, colour: 'ink' }, room).marks : []),
  ];
}

/** Code, name and year. */
function head({ code, name, year }: ShownSheet): Drawn[] {
  const large = { size: 146, weight: 700, colour: 'accentDeep', tracking: -0.03 } as const;
  const codeMarks =
    code === undefined
      ? []
      : fitLine(code, large, { x: margin, width: 270, smallest: 24, baseline: 246 }).marks;
  const [codeMark] = codeMarks;
  const x = codeMark ? margin + widthOf(codeMark.text, codeMark) + 44 : margin;
  const width = margin + inner - x;
  const room = { x, y: 128, width, height: 82, smallest: 24, leading: 1.28, settle: 0.35 };
  return [
    ...codeMarks,
    ...fit(name, { size: 62, weight: 700, colour: 'ink' }, room).marks,
    ...fitLine(year, { size: 27, weight: 400, colour: 'ink2' }, { x, width, smallest: 16, baseline: 246 })
      .marks,
  ];
}

function columnMarks(column: ShownColumn, x: number, width: number): Drawn[] {
  return 'letters' in column ? lettersMarks(column, x, width) : indicatorMarks(column, x, width);
}

function indicatorMarks(
  { number, name, actual, target, grades }: ShownIndicatorColumn,
  x: number,
  width: number,
): Drawn[] {
  const quiet = { size: 20, weight: 400, colour: 'ink2' } as const;
  const room = { x, y: 332, width, height: 52, smallest: 16, leading: 1.25 };
  const goal = `目標 ${targetWords(target)}`;
  return [
    ...fitLine(number, quiet, { x, width, smallest: 14, baseline: 316 }).marks,
    ...fit(name, { size: 24, weight: 700, colour: 'ink' }, room).marks,
    ...valueMarks(actual, 56, { x, width, baseline: 450 }),
    ...fitLine(goal, quiet, { x, width, smallest: 12, baseline: 484 }).marks,
    ...gradesMarks(
      grades.map((grade) => ({ grade, words: grade.label ?? '' })),
      x,
      502,
      width,
    ),
  ];
}

function targetWords(value: ShownValue): string {
  if ('number' in value) return `${value.number}${value.unit}`;
  return `${value.word}${value.remark === '' ? '' : `（${value.remark}）`}`;
}

/** One letter with its words; several letters stand beside each other without; words among them are written out. */
function gradesMarks(
  grades: { grade: Grade; words: string }[],
  x: number,
  y: number,
  width: number,
): Drawn[] {
  const [first] = grades;
  if (grades.some(({ grade }) => isWord(grade))) {
    const all = grades.map(({ grade, words }) => [grade.grade, words].filter(Boolean).join('　')).join('、');
    const room = { x, y: y + 5, width, height: 40, smallest: 12, leading: 1.25 };
    return fit(all, { size: 20, weight: 700, colour: 'ink' }, room).marks;
  }
  if (grades.length !== 1 || !first)
    return grades.slice(0, 5).flatMap(({ grade }, index) => badge(grade, x + index * 52, y, 42));
  const words = { x: x + 54, y: y + 5, width: width - 54, height: 32, smallest: 12, leading: 1.25 };
  const single = fitLine(
    first.words,
    { size: 20, weight: 400, colour: 'ink' },
    { ...words, smallest: 17, baseline: y + 28 },
  );
  const marks = single.cut
    ? fit(first.words, { size: 18, weight: 400, colour: 'ink' }, words).marks
    : single.marks;
  return [...badge(first.grade, x, y, 42), ...marks];
}

function lettersMarks({ head: title, letters }: LetterColumn, x: number, width: number): Drawn[] {
  const rows = letters.length > 4 ? Math.ceil(letters.length / 2) : letters.length;
  const across = letters.length > 4 ? width / 2 : width;
  return [
    ...fitLine(title, { size: 20, weight: 400, colour: 'ink2' }, { x, width, smallest: 14, baseline: 316 })
      .marks,
    ...letters.slice(0, 8).flatMap(({ grade, words }, index) => {
      const left = x + Math.floor(index / rows) * across;
      const top = 336 + (index % rows) * 48;
      if (isWord(grade)) {
        const whole = { x: left, y: top + 6, width: across - 12, height: 30, smallest: 12, leading: 1.2 };
        const said = [words, grade.grade].filter(Boolean).join('　');
        return fit(said, { size: 21, weight: 700, colour: 'ink' }, whole).marks;
      }
      const room = { x: left + 50, y: top + 6, width: across - 54, height: 30, smallest: 12, leading: 1.2 };
      return [
        ...badge(grade, left, top, 38),
        ...fit(words, { size: 21, weight: 400, colour: 'ink' }, room).marks,
      ];
    }),
  ];
}
