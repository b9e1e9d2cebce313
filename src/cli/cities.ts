import { citiesCommand } from './cities-command.ts';

// `npm run cities`.
const { exitCode, stdout, stderr } = citiesCommand(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
