/**
 * What the page of comparisons sends before its reader does anything: it loads the rest (`element.ts`) at the first touch, or at once
 * where the address asks for something. What was ticked or typed in the meantime counts.
 */
const host = document.querySelector('indicator-comparison');

const wake = (): void => {
  for (const each of touches) host?.removeEventListener(each, wake);
  void import('./element.ts');
};

const touches = ['focusin', 'pointerdown', 'input'];

if (location.search.length > 1) wake();
else for (const each of touches) host?.addEventListener(each, wake);
