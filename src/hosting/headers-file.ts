import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules, type HeaderRule } from './header-rules.ts';

/** Writes the file `_headers` into a built site, which Netlify and Cloudflare read. `base` is the path of the home page. */
export function headersFile(base: string): AstroIntegration {
  return {
    name: 'headers-file',
    hooks: {
      'astro:build:done': ({ dir }) => writeFileSync(join(fileURLToPath(dir), '_headers'), headersText(base)),
    },
  };
}

/**
 * The rules as `_headers` says them, one block a path. Where a header was said before for paths that may be the same, Cloudflare would
 * send both values: a line with `!` takes the earlier one back. To Netlify such a line says nothing, for there the later one counts.
 */
export function headersText(base: string, rules: readonly HeaderRule[] = headerRules): string {
  const blocks = rules.flatMap(({ for: patterns, say }) => patterns.map((pattern) => ({ pattern, say })));
  const texts = blocks.map(({ pattern, say }, index) => {
    const before = new Set(blocks.slice(0, index).flatMap((block) => Object.keys(block.say)));
    const lines = Object.entries(say).flatMap(([name, value]) => [
      ...(before.has(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    return [`${base}${pattern}`, ...lines].join('\n');
  });
  return `# Made by the build from src/hosting/header-rules.ts.\n${texts.join('\n')}\n`;
}
