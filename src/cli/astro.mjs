// Astro's own command line reports its use over the network unless the environment says no before it starts,
// which no setting in package.json or astro.config.mjs can say on every system.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const [program, script, command, ...rest] = process.argv;
const astro = '../../node_modules/astro/bin/astro.mjs';
if (command === 'build') {
  // A build is ours: Astro's own would empty the output before it begins.
  process.argv = [program, script, ...rest];
  await import('./build.ts');
} else if (command === 'preview') {
  const { noSiteYet } = await import('./output-folder.ts');
  const refusal = noSiteYet(process.cwd(), process.env);
  if (refusal === undefined) await import(astro);
  else {
    console.error(refusal);
    process.exitCode = 1;
  }
} else await import(astro);
