import type { Asked } from './asked.ts';
import type { FinderList } from './finder-list.ts';
import { countStanding, viewOf } from './finding.ts';
import { countWords } from './Finder.words.ts';

/** How many rows are shown, of how many; in which view, where they depend on it. */
export function saysOf(list: FinderList, asked: Asked, count: number): string {
  const words = countWords(count, countStanding(list, asked), list.noun);
  const said = list.view?.options.find(({ value }) => value === viewOf(list, asked))?.said;
  return list.rowsOfView === true && said !== undefined ? `${said}　${words}` : words;
}
