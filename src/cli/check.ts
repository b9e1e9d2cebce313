import { isReadInColour } from '../loader/report.ts';
import { checkCommand } from './check-command.ts';

// `npm run check`.
const { exitCode, stdout, stderr } = checkCommand(process.argv.slice(2), process.env, {
  colour: isReadInColour(),
});
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
