import type { TestProject } from 'vitest/node';
import { SiteBuilder } from './site-builder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one that builds sites for this run is asked for them. */
    siteBuilder: string;
    /** Whether this run writes what it finds instead of comparing (`npm run golden`). */
    acceptingGolden: boolean;
  }
}

interface Running {
  builder: SiteBuilder;
  listening: ReturnType<SiteBuilder['listen']>;
}

// vitest loads this file anew for every project; only the process itself can remember what is built.
const shared = globalThis as typeof globalThis & { siteBuilder?: Running };

export default async function setup(project: TestProject): Promise<() => void> {
  const { builder, listening } = (shared.siteBuilder ??= start());
  const { address, close } = await listening;
  project.provide('siteBuilder', address);
  project.provide('acceptingGolden', project.config.snapshotOptions.updateSnapshot === 'all');
  project.onTestsRerun(() => builder.forget());
  return close;
}

function start(): Running {
  const builder = new SiteBuilder();
  return { builder, listening: builder.listen() };
}
