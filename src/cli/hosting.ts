import { hostingCommand } from './hosting-command.ts';

// `npm run hosting`.
const { exitCode, stdout, stderr } = hostingCommand(process.argv.slice(2), process.env);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
