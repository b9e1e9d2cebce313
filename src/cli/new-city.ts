import { newCity } from './new-city-command.ts';

// `npm run city:new`.
const { exitCode, stdout, stderr } = newCity(process.argv.slice(2), process.env);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
