import type { TestContext, TestOptions } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What a skipped test lacks and how to get it; the closing summary of `npm test` says it. */
    lacks?: string;
  }
}

/** The options of a test that needs what npm does not install: skipped where that is not there, with what it `lacks` and how to get it. */
export function needing(isThere: boolean, lacks: string): TestOptions {
  return isThere ? {} : { skip: true, meta: { lacks } };
}

/** The same for what only shows once the test runs. */
export function skipUnless(context: TestContext, isThere: boolean, lacks: string): void {
  if (isThere) return;
  context.task.meta.lacks = lacks;
  context.skip(lacks);
}
