import { readContentFolder } from './content-folder.ts';
import type { Reading } from './content-reading.ts';
import { printReport } from './report.ts';

// Astro bundles the content configuration apart from the integration: only the process itself is shared by both.
const shared = globalThis as typeof globalThis & { contentReadings?: Map<string, Reading> };

/** What stands in a content folder: read once per process, however many collections ask, and its problems printed once. */
export function sharedReading(folder: string): Reading {
  shared.contentReadings ??= new Map();
  const known = shared.contentReadings.get(folder);
  if (known) return known;
  const reading = readContentFolder(folder);
  if (reading.problems.length > 0) printReport(reading.problems);
  shared.contentReadings.set(folder, reading);
  return reading;
}

/** Forgets what was read, because the folder has changed. */
export function forgetReading(folder: string): void {
  shared.contentReadings?.delete(folder);
}
