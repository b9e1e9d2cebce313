import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fieldReference } from './field-reference.ts';
import { hostFault } from './host-fault.ts';
import { strayArguments } from './stray-arguments.ts';

// Writes the reference of all content fields anew: `npm run fields`.
const place = fileURLToPath(new URL('../../FIELDS.ja.md', import.meta.url));
const refusal = strayArguments(process.argv.slice(2), '使い方：npm run fields') ?? written();
if (refusal !== undefined) {
  console.error(refusal);
  process.exitCode = 1;
} else console.log('FIELDS.ja.md を書きました。');

/** Writes the file, or tells in words why it cannot be written. */
function written(): string | undefined {
  try {
    writeFileSync(place, fieldReference());
    return undefined;
  } catch (error) {
    const fault = hostFault(error);
    if (fault === undefined) throw error;
    return `${fault}FIELDS.ja.md は、そのままです。`;
  }
}
