/** Says what was looked for, puts the list that would hold it first, and a search for it second. */
class OldAddress extends HTMLElement {
  connectedCallback(): void {
    const home = this.dataset['home'] ?? '/';
    const { pathname } = location;
    const steps = readable(pathname.startsWith(home) ? pathname.slice(home.length) : pathname)
      .split('/')
      .filter((step) => step !== '' && step !== 'embed' && step !== 'index.html');
    const [section = '', ...rest] = steps[1] === 'releases' ? steps.slice(1) : steps;
    const items = [...this.querySelectorAll('li')];
    const list = items.find(({ dataset }) => dataset['sections']?.split(' ').includes(section));
    const search = items.find(({ dataset }) => dataset['asks'] !== undefined);
    const said = this.querySelector('p');
    const link = search?.querySelector('a');
    if (!list || !said || !search || !link) return;
    list.parentElement?.prepend(list);
    // The year of a sheet says less than its measure.
    const last = section === 'measures' ? rest[0] : rest.at(-1);
    if (last === undefined) return;
    const wanted = last.replace(/\.\w+$/, '').slice(0, 80);
    said.textContent = filled(list, rest.join('/').slice(0, 80));
    link.textContent = filled(search, wanted);
    link.href = `${search.dataset['asks'] ?? ''}${encodeURIComponent(wanted)}`;
    list.after(search);
  }
}

/** What an item says, as text: whatever stands in an address is never markup. */
function filled({ dataset }: HTMLElement, what: string): string {
  return dataset['says']?.replace('{}', () => what) ?? '';
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

customElements.define('old-address', OldAddress);

export {};
