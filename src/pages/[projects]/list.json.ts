import type { APIRoute } from 'astro';
import { fewRows } from '../../components/finder/asked.ts';
import { projectList } from '../../components/projects-page/project-list.ts';
import { loadPublication, pageOfList } from '../../load-publication.ts';

/** Only where there is enough to narrow. */
export const getStaticPaths = async () =>
  projectList(await loadPublication()).rows.length > fewRows ? pageOfList('projects', 'projects') : [];

/** The list of projects for the script that narrows it: /projects/list.json. Data to work with is under /data/. */
export const GET: APIRoute = async () => Response.json(projectList(await loadPublication()));
