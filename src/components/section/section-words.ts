/** What names a section of a page, in its heading and in the table of contents. */
export interface SectionWords {
  /** Its place on the page: `#opinions`. */
  id: string;
  /** Number of the section on the paper. */
  kicker?: string;
  title: string;
}
