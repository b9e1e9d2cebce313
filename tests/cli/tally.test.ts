import { describe, expect, it } from 'vitest';
import { add, closingLine, tallyReport, tallyStep } from '../../src/cli/tally.mjs';

const report = {
  testResults: [
    {
      name: '/project/tests/rating.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'rating gives S', status: 'passed' },
        { fullName: 'rating gives A', status: 'failed' },
        { fullName: 'rating gives B', status: 'pending' },
        { fullName: 'rating gives C', status: 'todo' },
      ],
    },
    { name: '/project/tests/broken.test.ts', status: 'failed', assertionResults: [] },
  ],
};

describe('the closing summary', () => {
  const tests = tallyReport(report, (file) => file.replace('/project/', ''));

  it('counts a file that cannot be loaded as a failure', () => {
    expect(tests).toEqual({
      passed: 1,
      skipped: 2,
      failures: ['tests/rating.test.ts > rating gives A', 'tests/broken.test.ts'],
    });
  });

  it('adds steps and tests', () => {
    const total = add([tests, tallyStep('types', true), tallyStep('eslint', false)]);
    expect(total.failures).toContain('eslint');
    expect(closingLine(total)).toBe('2 passed, 3 failed, 2 skipped');
  });

  it('names skipped tests only when there are any', () => {
    expect(closingLine(tallyStep('types', true))).toBe('1 passed, 0 failed');
  });
});
