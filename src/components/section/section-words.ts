/** What names a section of a page, in its heading and in the table of contents. */
export interface SectionWords {
  /** Its place on the page: `#opinions`. */
  id: string;
  /** Number of the section on the paper. */
  kicker?: string;
  title: string;
  /** Whether the page lists it in contents beside the text: it fills their column and ends with the way back to them. */
  inContents?: boolean;
}

/** Leads from the end of a section back to the contents of its page. */
export const backToContents = '目次へ';
