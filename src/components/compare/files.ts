import { comparisonWords, sourcesWords } from '../../text/comparison.ts';
import { joinedCsv, joinedName } from './joined-csv.ts';
import { made } from '../element/made.ts';
import { partAs, partOf } from './part-of.ts';
import type { Shown } from './shown.ts';
import { textOf } from './text-of.ts';

/** The fixed addresses of the chosen indicators' files, and a button that saves them as one. */
export function showFiles(host: HTMLElement, offered: readonly Shown[]): void {
  partOf(host, '[data-files]').replaceChildren(
    ...offered.map(({ title, csv, json }) =>
      made(
        'li',
        {},
        made('span', {}, title),
        ...[csv, json].map((address) => made('a', { class: 'code', href: address }, address)),
      ),
    ),
  );
  partOf(host, '[data-sources]').textContent = sourcesWords([
    ...new Set(offered.flatMap(({ sources }) => sources)),
  ]);
  const save = partAs(HTMLButtonElement, host, '[data-save]');
  save.onclick = () => void answer(host, save, offered);
}

async function answer(host: HTMLElement, save: HTMLButtonElement, offered: readonly Shown[]): Promise<void> {
  const says = partOf(host, '[data-save-failed]');
  save.disabled = true;
  try {
    const files = await Promise.all(offered.map(({ csv }) => textOf(csv)));
    saveAs(joinedCsv(files), joinedName(offered.map(({ id }) => id)));
    says.textContent = '';
  } catch {
    says.textContent = comparisonWords.saveFailed;
  }
  save.disabled = false;
}

function saveAs(text: string, name: string): void {
  const file = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  made('a', { href: file, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(file), 60_000);
}
