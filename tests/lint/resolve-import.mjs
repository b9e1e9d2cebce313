import { statSync } from 'node:fs';
import { dirname, resolve as join } from 'node:path';

// The usual resolver looks from where ESLint pretends a <script> lies (Component.astro/1_1.ts), one folder too deep,
// and accepts paths without an extension, which Node does not.

export const interfaceVersion = 2;

export function resolve(source, file) {
  if (!source.startsWith('.')) return { found: true, path: null };
  const importer = file.replace(/(?<=\.astro)[\\/][^\\/]+$/, '');
  const path = join(dirname(importer), source.replace(/\?.*$/, ''));
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? { found: true, path } : { found: false };
}
