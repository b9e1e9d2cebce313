import type { APIRoute } from 'astro';
import { projectList } from '../../components/projects-page/project-list.ts';
import { loadPublication, pageOfList } from '../../load-publication.ts';

export const getStaticPaths = () => pageOfList('projects', 'projects');

/** The list of projects for the script that narrows it: /projects/list.json. Data to work with is under /data/. */
export const GET: APIRoute = async () => Response.json(projectList(await loadPublication()));
