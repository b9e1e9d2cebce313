import { defineCollection } from 'astro:content';
import { contentCollection } from './loader/collection-loader.ts';
import { answers } from './schema/answer.ts';
import { corrections } from './schema/correction.ts';
import { releases } from './schema/release.ts';
import { department } from './schema/department.ts';
import { form } from './schema/form.ts';
import { glossary } from './schema/glossary.ts';
import { plan } from './schema/plan.ts';
import { prosePage } from './schema/prose-page.ts';
import { indicatorReading, projectReading } from './schema/register.ts';
import { sheet } from './schema/sheet.ts';
import { site } from './schema/site.ts';

export const collections = {
  site: defineCollection({ loader: contentCollection('site'), schema: site }),
  forms: defineCollection({ loader: contentCollection('forms'), schema: form }),
  plans: defineCollection({ loader: contentCollection('plans'), schema: plan }),
  departments: defineCollection({ loader: contentCollection('departments'), schema: department }),
  indicators: defineCollection({ loader: contentCollection('indicators'), schema: indicatorReading }),
  projects: defineCollection({ loader: contentCollection('projects'), schema: projectReading }),
  sheets: defineCollection({ loader: contentCollection('sheets'), schema: sheet }),
  glossary: defineCollection({ loader: contentCollection('glossary'), schema: glossary }),
  corrections: defineCollection({ loader: contentCollection('corrections'), schema: corrections }),
  answers: defineCollection({ loader: contentCollection('answers'), schema: answers }),
  releases: defineCollection({ loader: contentCollection('releases'), schema: releases }),
  pages: defineCollection({ loader: contentCollection('pages'), schema: prosePage }),
};
