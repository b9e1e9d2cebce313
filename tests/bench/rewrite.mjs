import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

// Plain Node writing the bytes of a built site again: what no generator can be faster than.
const [from = '', to = ''] = process.argv.slice(2);
for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name);
  const copy = path.replace(from, to);
  mkdirSync(dirname(copy), { recursive: true });
  writeFileSync(copy, readFileSync(path));
}
