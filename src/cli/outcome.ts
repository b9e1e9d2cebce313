/** What a command answers to the shell, as yet unsaid. */
export interface Outcome {
  /** 0, or 1 where something is wrong. */
  exitCode: 0 | 1;
  stdout: string;
  stderr: string;
}
