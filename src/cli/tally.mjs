// @ts-check

/**
 * @typedef {{ name: string, lacks: string }} Skip a test that did not run, and what it lacks with how to get that
 * @typedef {{ passed: number, skipped: Skip[], failures: string[], again: string[] }} Tally `again` names what failed once and then passed
 * @typedef {{ fullName: string, status: string, failureMessages?: string[], meta?: { lacks?: string } }} TestReport
 * @typedef {{ name: string, status: string, message?: string, assertionResults: TestReport[] }} FileReport
 * @typedef {{ testResults: FileReport[] }} Report what vitest's JSON reporter writes
 */

/**
 * @param {Report} report
 * @param {(file: string) => string} shorten
 * @returns {Tally}
 */
export function tallyReport(report, shorten) {
  /** @type {Tally} */
  const tally = { passed: 0, skipped: [], failures: [], again: [] };
  for (const file of report.testResults) {
    const named = (/** @type {TestReport} */ test) => `${shorten(file.name)} > ${test.fullName}`;
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    const skipped = file.assertionResults.filter((test) => !['passed', 'failed'].includes(test.status));
    tally.passed += file.assertionResults.length - failed.length - skipped.length;
    tally.skipped.push(
      ...skipped.map((test) => ({ name: named(test), lacks: test.meta?.lacks ?? 'no reason is given' })),
    );
    tally.failures.push(...failed.map(named));
    const again = file.assertionResults.filter(
      (test) => test.status === 'passed' && (test.failureMessages ?? []).length > 0,
    );
    tally.again.push(...again.map(named));
    // A file that cannot be loaded, or whose setup fails, has no failed test of its own.
    if (file.status === 'failed' && failed.length === 0) tally.failures.push(shorten(file.name));
  }
  return tally;
}

/**
 * @param {string} name
 * @param {boolean} passed
 * @returns {Tally}
 */
export function tallyStep(name, passed) {
  return { passed: passed ? 1 : 0, skipped: [], failures: passed ? [] : [name], again: [] };
}

/**
 * @param {readonly string[]} names
 * @param {string} lacks
 * @returns {Tally}
 */
export function tallySkipped(names, lacks) {
  return { passed: 0, skipped: names.map((name) => ({ name, lacks })), failures: [], again: [] };
}

/**
 * The same where nothing may be skipped: what was is a failure.
 * @param {Tally} tally
 * @returns {Tally}
 */
export function noneSkipped({ passed, skipped, failures, again }) {
  const lacking = skipped.map(({ name, lacks }) => `${name} (skipped: ${lacks})`);
  return { passed, skipped: [], failures: [...failures, ...lacking], again };
}

/**
 * What was skipped, reason by reason.
 * @param {readonly Skip[]} skipped
 */
export function skippedLines(skipped) {
  const reasons = new Map(skipped.map(({ lacks }) => [lacks, /** @type {string[]} */ ([])]));
  for (const { name, lacks } of skipped) reasons.get(lacks)?.push(name);
  return [...reasons].flatMap(([lacks, names]) => [`  ${lacks}`, ...names.map((name) => `    ${name}`)]);
}

/** @param {Tally[]} tallies */
export function add(tallies) {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    skipped: tallies.flatMap((tally) => tally.skipped),
    failures: tallies.flatMap((tally) => tally.failures),
    again: tallies.flatMap((tally) => tally.again),
  };
}

/** @param {Tally} tally */
export function closingLine({ passed, failures, skipped }) {
  const line = `${passed} passed, ${failures.length} failed`;
  return skipped.length > 0 ? `${line}, ${skipped.length} skipped` : line;
}
