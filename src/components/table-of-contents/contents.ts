import type { SectionWords } from '../section/section-words.ts';

/** A section of a long page in its contents. */
export interface ListedSection extends SectionWords {
  /** What the section holds in turn; there is room for it beside the text alone. */
  holds?: SectionWords[];
}

/** What a page is about, for readers who no longer see its title. */
export interface ContentsSubject {
  code?: string | undefined;
  name: string;
  /** What is said of it in a line: 令和3年度の結果. */
  note: string;
}
