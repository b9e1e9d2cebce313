import { searchesCommand } from './searches-command.ts';

// `npm run searches`.
const { exitCode, stdout, stderr } = await searchesCommand(process.argv.slice(2), process.env);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
