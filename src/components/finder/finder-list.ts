/** What a row may be narrowed by: a field of the form, and a part of the address (`goal=3`). One value of it at a time. */
export interface Facet {
  /** Its name in the address; `words`, `sort` and `rows` are taken (`asked.ts`). */
  key: string;
  /** Its label in the form. */
  label: string;
  /** In the order in which the city names them. */
  options: readonly FacetOption[];
  /** Whether its labels are long, so that the field takes a whole line. */
  wide?: boolean;
  /** Why a row cannot be judged by it, said where such rows are left out: 財源が分からないので. */
  unknown?: string;
}

/** A value that can be chosen. */
export interface FacetOption {
  value: string;
  label: string;
  /** What it is called as a chosen condition; the facet's label before its own where nothing is said. */
  condition?: string;
  /** What it is called in the head of a column that shows its part (`Column.partOf`); its label where nothing is said. */
  part?: string;
}

/** What the values of every row depend on, such as the year of the amounts: one of its options is always in force. */
export interface View {
  /** Its name in the address. */
  key: string;
  label: string;
  options: readonly ViewOption[];
  /** The value in force where none is asked for. */
  standard: string;
}

/** A view that can be chosen. */
export interface ViewOption extends FacetOption {
  /** What it is called in a sentence, before the name of a column: 令和7年度 決算. */
  said: string;
  /** What stands small under the heads of the columns that depend on it: R7 決算. */
  note?: string;
}

/** A column after the name. */
export interface Column {
  /** Its name among the cells of a row, and in the address (`sort=cost`, `sort=-cost`). */
  key: string;
  label: string;
  /** Amounts of money in whole yen, set right and added up; else words. */
  kind: 'money' | 'words';
  /** Whether its cells are of the view in force, which its head then names. */
  ofView?: boolean;
  /** A facet: the column stands only while one of its options is chosen, shows the cell of that option's value and is named by it. */
  partOf?: string;
  /** What it is ordered by in words, where the order is not that of its own words: a facet, whose options have an order. */
  orderOf?: string;
  /** What stands where a row has no such cell: 欄なし; nothing where nothing is said. */
  none?: string;
  /** Whether its order may be asked for; yes where nothing is said. Nothing that judges is ever ordered by (DESIGN: what we never do). */
  sortable?: boolean;
}

/** What stands in a cell: words, whole yen of a money column, or both where the paper prints other words than the number. */
export type Cell = string | number | CellParts;

/** A cell of more than words. */
export interface CellParts {
  /** Whole yen, to order and add up by. */
  yen?: number;
  /** What is printed instead of the amount, or in the cell. */
  words?: string;
  /** Small words after it: a remark, or what differs from the column's head. */
  note?: string;
  /** Whether the words say why there is nothing: 空欄. */
  miss?: boolean;
  /** A letter, drawn as a mark: its look and what it is called in full. */
  mark?: { look: string; said: string };
  /** Whether the words are one judgement, in an outline. */
  chip?: boolean;
}

/** The values of a row for its facets: one, several, none (an empty list), or not known (`null`), which no condition matches. */
export type FacetValues = Readonly<Record<string, string | readonly string[] | null>>;

/** A row: what it is found by and what is drawn of it. */
export interface FinderRow {
  /** Its page, as a path of the site. */
  path: string;
  name: string;
  /** Its place in small words below the name. */
  place?: string;
  /** Plain words of its own beside the place, such as that it is a main project. */
  tags?: readonly string[];
  /** More words that the name filter finds it by, not shown. */
  alias?: string;
  is: FacetValues;
  cells: Readonly<Record<string, Cell>>;
  /** What is so in a view alone, by the value of the view; it goes before what is always so. */
  views?: Readonly<Record<string, { is?: FacetValues; cells?: Readonly<Record<string, Cell>> }>>;
}

/** A list that can be narrowed, as the page describes it: the form is made of it. */
export interface FinderForm {
  /** What a row is called: 事業. It follows a number: 26件の事業. */
  noun: string;
  /** The label of the field for a part of the name; no such field where there is none. */
  nameLabel?: string;
  facets: readonly Facet[];
  view?: View;
}

/** The whole list, as its file holds it. */
export interface FinderList extends FinderForm {
  /** The head of the column of names. */
  nameColumn: string;
  columns: readonly Column[];
  /** A facet whose options head the rows, as long as they stand in their own order. */
  groupBy?: string;
  /** Whether a row stands only in the views that it says something of, as a letter does in the year that it was given for. */
  rowsOfView?: boolean;
  /** Whether the rows are texts, which no table holds: each stands as an article, and is found by every word of it. */
  articles?: boolean;
  /** The unit in which the papers print amounts. */
  unit?: '円' | '千円' | '万円' | '百万円' | '億円';
  /** In the order of the papers. */
  rows: readonly FinderRow[];
}
