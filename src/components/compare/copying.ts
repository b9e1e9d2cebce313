import { choiceWords } from './choice.words.ts';
import { partAs, partOf } from './part-of.ts';

/** Copies the address of the comparison; where a browser does not allow it, the address is selected for the reader to copy. */
export function answerCopying(host: HTMLElement): void {
  const address = partAs(HTMLInputElement, host, '[data-address]');
  const says = partOf(host, '[data-copied]');
  address.addEventListener('focus', () => address.select());
  partOf(host, '[data-copy]').addEventListener('click', () => {
    void copy(address).then((copied) => {
      says.textContent = copied ? choiceWords.copied : choiceWords.selected;
    });
  });
}

async function copy(address: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address.value);
    return true;
  } catch {
    address.focus();
    address.select();
    return false;
  }
}
