import type { Element } from './markup.ts';
import { elements } from './markup.ts';
import { heard, isHidden } from './link-names.ts';

/** The captions of tables that are missing, or that another table of the page has too; what stands on paper alone is left out. */
export function doubtfulCaptions(page: Element): string[] {
  const captions = shownTables(page).map((table) => {
    const [caption] = elements(table, 'caption');
    return caption ? heard(caption) : '';
  });
  return captions.filter((caption, index) => caption === '' || captions.indexOf(caption) !== index);
}

function shownTables(within: Element): Element[] {
  return within.children.flatMap((child) => {
    if (typeof child === 'string' || isHidden(child)) return [];
    return child.name === 'table' ? [child] : shownTables(child);
  });
}
