import { examplesOf } from '../../gallery/example.ts';
import Conventions from './Conventions.astro';

export default examplesOf(Conventions, { 'What holds for all tables': {} });
