import type { Found } from '../found.ts';

/** A smaller total, as it is known wherever sheets are compared: whose it is, of which period, and the number. */
interface Fall {
  indicatorId: string | undefined;
  period?: string;
  value?: string;
}

/** Whether one of some questions is about that very fall, so that nobody is told of it twice. */
export function asksOfFall(questions: readonly Found[], { indicatorId, period, value }: Fall): boolean {
  return questions.some(
    (question) =>
      question.rule === 'running_total_falls' &&
      question.printed.id === indicatorId &&
      question.after.period === period &&
      question.after.value === value,
  );
}
