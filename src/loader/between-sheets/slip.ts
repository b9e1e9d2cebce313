import type { SheetKey } from '../../domain/publication/sheet-key.ts';
import type { PathStep } from '../../schema/path-step.ts';
import type { Figure, Subject } from './figure.ts';

/** A part of a sheet that holds texts: a text field of the form, or one of the parts that every form may have. */
export interface TextPart {
  kind: 'text' | 'reason' | 'policy' | 'opinion' | 'answer';
  /** The text field, by its id in the form; only of a text. */
  field?: string;
}

/** How many of a part's texts are word for word those of another sheet. */
export interface SameTexts {
  part: TextPart;
  same: number;
  all: number;
}

/** A statement of the head of a sheet that changes every year. */
export type HeadField =
  | 'policy'
  | 'title'
  | 'url'
  | 'date'
  | 'recorded'
  | 'compiledOn'
  | 'committeeOn'
  | 'publishedOn'
  | 'minutesUrl'
  | 'unplacedValues';

/** What stands on a sheet that another sheet makes doubtful. `before` is the sheet that said it otherwise, or the same. */
export type Slip = { path: PathStep[]; at?: 'key'; before: SheetKey } & (
  | { kind: 'same_texts'; parts: SameTexts[] }
  | { kind: 'carried_head'; fields: { field: HeadField; said: string }[] }
  | { kind: 'gone' | 'come'; subject: Subject }
  | { kind: 'changed'; now: Figure; old: Figure }
  | { kind: 'target_moved'; now?: Figure; old: Figure }
  | { kind: 'unit'; subject: Subject; now: string | undefined; old: string }
  | { kind: 'out_of_scale'; now: Figure; old: Figure; power: number }
  | { kind: 'apart'; now: Figure; old: Figure }
  | { kind: 'fallen'; now: Figure; old: Figure }
  | { kind: 'unknown_step'; step: string; known: string[] }
);

/** What kind of doubt it is. */
export type SlipKind = Slip['kind'];
