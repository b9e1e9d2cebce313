import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../src/cli/chromium.mjs';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens the Chromium that `npm test` found, or the one that is installed when vitest is run by itself. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error('No Chromium found: run `npm test`, or name one in the variable CHROMIUM_PATH.');
  }
  // Chromium refuses to start its sandbox for root; for everybody else the sandbox stays.
  const chromiumSandbox = process.getuid?.() !== 0;
  return chromium.launch({ executablePath, args: quiet, chromiumSandbox });
}
