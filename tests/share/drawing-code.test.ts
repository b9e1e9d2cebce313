import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { drawingSources } from '../../src/share/drawing-code.ts';

/** Everything that a file imports to run, and what that imports. */
function needed(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
  });
  for (const { fileName } of ts.preProcessFile(outputText).importedFiles)
    if (fileName.startsWith('.')) needed(join(dirname(file), fileName), found);
  return found;
}

it('is all that lays out and draws a picture, so that no picture outlives its code', () => {
  const files = ['indicator-picture', 'overview-picture', 'sheet-picture', 'draw'].flatMap((name) => [
    ...needed(`src/share/${name}.ts`),
  ]);
  expect(files).toContain('src/share/fitting.ts');
  expect(files.filter((file) => !drawingSources.some((source) => file.startsWith(source)))).toEqual([]);
});
