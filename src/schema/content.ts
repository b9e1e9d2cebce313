import type { AnswerRecord } from './answer.ts';
import type { CorrectionRecord } from './correction.ts';
import type { KeptRelease } from './release.ts';
import type { Department } from './department.ts';
import type { Form } from './form.ts';
import type { GlossaryGroup } from './glossary.ts';
import type { PlanRecord } from './plan.ts';
import type { ProsePage } from './prose-page.ts';
import type { IndicatorReading, ProjectReading } from './register.ts';
import type { SheetRecord } from './sheet.ts';
import type { Site } from './site.ts';

/** Everything that stands in a content folder, checked: what the loader gives out and the domain joins. */
export interface Content {
  site: Site;
  forms: Form[];
  plans: PlanRecord[];
  departments: Department[];
  indicators: IndicatorReading[];
  projects: ProjectReading[];
  sheets: SheetRecord[];
  glossary: GlossaryGroup[];
  pages: ProsePage[];
  /** In the order in which they were written down. */
  corrections: CorrectionRecord[];
  /** What the city answers to questions about its sheets, in the order in which it was written down. */
  answers: AnswerRecord[];
  releases: KeptRelease[];
}
