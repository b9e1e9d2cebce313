import { examplesOf } from '../../gallery/example.ts';
import JsonLd from './JsonLd.astro';

export default examplesOf(JsonLd, {
  'An object of schema.org': {
    data: { '@type': 'Dataset', name: '星空市の指標', description: '値 < 目標</script><script>' },
  },
});
