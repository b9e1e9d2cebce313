// @ts-check

/**
 * @typedef {{ passed: number, skipped: number, failures: string[] }} Tally
 * @typedef {{ name: string, status: string, message?: string, assertionResults: { fullName: string, status: string }[] }} FileReport
 * @typedef {{ testResults: FileReport[] }} Report what vitest's JSON reporter writes
 */

/**
 * @param {Report} report
 * @param {(file: string) => string} shorten
 * @returns {Tally}
 */
export function tallyReport(report, shorten) {
  /** @type {Tally} */
  const tally = { passed: 0, skipped: 0, failures: [] };
  for (const file of report.testResults) {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    tally.passed += file.assertionResults.filter((test) => test.status === 'passed').length;
    tally.skipped += file.assertionResults.filter(
      (test) => !['passed', 'failed'].includes(test.status),
    ).length;
    tally.failures.push(...failed.map((test) => `${shorten(file.name)} > ${test.fullName}`));
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
  return { passed: passed ? 1 : 0, skipped: 0, failures: passed ? [] : [name] };
}

/** @param {Tally[]} tallies */
export function add(tallies) {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    skipped: tallies.reduce((sum, tally) => sum + tally.skipped, 0),
    failures: tallies.flatMap((tally) => tally.failures),
  };
}

/** @param {Tally} tally */
export function closingLine({ passed, failures, skipped }) {
  const line = `${passed} passed, ${failures.length} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
