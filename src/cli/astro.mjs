// Astro's own command line reports its use over the network unless the environment says no before it starts,
// which no setting in package.json or astro.config.mjs can say on every system.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// A build is ours: Astro's own would empty the output before it begins.
await (process.argv[2] === 'build' ? import('./build.ts') : import('../../node_modules/astro/bin/astro.mjs'));
