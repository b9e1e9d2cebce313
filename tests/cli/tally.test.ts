import { describe, expect, it } from 'vitest';
import {
  add,
  closingLine,
  noneSkipped,
  skippedLines,
  tallyReport,
  tallySkipped,
  tallyStep,
} from '../../src/cli/tally.mjs';

const report = {
  testResults: [
    {
      name: '/project/tests/rating.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'rating gives S', status: 'passed', failureMessages: [] },
        { fullName: 'rating gives S again', status: 'passed', failureMessages: ['AssertionError'] },
        { fullName: 'rating gives A', status: 'failed' },
        { fullName: 'rating gives B', status: 'skipped', meta: { lacks: 'no R: install it' } },
        { fullName: 'rating gives C', status: 'todo' },
      ],
    },
    { name: '/project/tests/broken.test.ts', status: 'failed', assertionResults: [] },
  ],
};

describe('the closing summary', () => {
  const tests = tallyReport(report, (file) => file.replace('/project/', ''));

  it('counts a file that cannot be loaded as a failure, and keeps why a test was skipped', () => {
    expect(tests).toEqual({
      passed: 2,
      skipped: [
        { name: 'tests/rating.test.ts > rating gives B', lacks: 'no R: install it' },
        { name: 'tests/rating.test.ts > rating gives C', lacks: 'no reason is given' },
      ],
      failures: ['tests/rating.test.ts > rating gives A', 'tests/broken.test.ts'],
      again: ['tests/rating.test.ts > rating gives S again'],
    });
  });

  it('adds steps and tests', () => {
    const total = add([tests, tallyStep('types', true), tallyStep('eslint', false)]);
    expect(total.failures).toContain('eslint');
    expect(closingLine(total)).toBe('3 passed, 3 failed, 2 skipped');
  });

  it('counts skipped tests only when there are any', () => {
    expect(closingLine(tallyStep('types', true))).toBe('1 passed, 0 failed');
  });

  it('names what was skipped under its reason', () => {
    const browser = tallySkipped(['tests/browser/a.test.ts', 'tests/browser/b.test.ts'], 'no Chromium');
    expect(skippedLines(add([browser, tests]).skipped)).toEqual([
      '  no Chromium',
      '    tests/browser/a.test.ts',
      '    tests/browser/b.test.ts',
      '  no R: install it',
      '    tests/rating.test.ts > rating gives B',
      '  no reason is given',
      '    tests/rating.test.ts > rating gives C',
    ]);
  });

  it('has only failures where nothing may be skipped', () => {
    const { skipped, failures } = noneSkipped(tests);
    expect(skipped).toEqual([]);
    expect(failures).toContain('tests/rating.test.ts > rating gives B (skipped: no R: install it)');
    expect(failures).toHaveLength(4);
    const whole = tallyStep('types', true);
    expect(noneSkipped(whole)).toEqual(whole);
  });
});
