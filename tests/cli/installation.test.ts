import { describe, expect, it } from 'vitest';
import { isCurrent } from '../../src/cli/installation.mjs';
import { isAtLeast } from '../../src/cli/runtime.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/one': { version: '1.0.0', integrity: 'sha512-one' },
    'node_modules/for-windows': { version: '2.0.0', integrity: 'sha512-two', optional: true },
  },
};
const one = lock.packages['node_modules/one'];

describe('an installation is current', () => {
  it('when it holds what the lock file names, optional packages for other systems aside', () => {
    expect(isCurrent(lock, { packages: { 'node_modules/one': one } })).toBe(true);
  });

  it.each([
    ['nothing', {}],
    ['another version', { 'node_modules/one': { ...one, version: '1.0.1' } }],
    ['another archive of the same version', { 'node_modules/one': { ...one, integrity: 'sha512-other' } }],
    ['what is no longer asked for', { 'node_modules/one': one, 'node_modules/old': one }],
  ])('not when it holds %s', (_, packages) => {
    expect(isCurrent(lock, { packages })).toBe(false);
  });
});

describe('a version of Node', () => {
  it.each(['22.12.0', '22.12.1', '22.13.0', '24.0.0', 'v24.21.0'])('%s is new enough', (version) => {
    expect(isAtLeast(version, '22.12.0')).toBe(true);
  });

  it.each(['22.11.9', '20.20.2', '18.0.0', '9.99.99'])('%s is too old', (version) => {
    expect(isAtLeast(version, '22.12.0')).toBe(false);
  });
});
