import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fieldReference } from './field-reference.ts';

// Writes the reference of all content fields anew: `npm run fields`.
const place = fileURLToPath(new URL('../../FIELDS.ja.md', import.meta.url));
writeFileSync(place, fieldReference());
console.log('FIELDS.ja.md を書きました。');
