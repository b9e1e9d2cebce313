import type { Department } from '../../schema/department.ts';
import { examplesOf, firstOf, withId } from '../../gallery/example.ts';
import DepartmentContact from './DepartmentContact.astro';

export default examplesOf(DepartmentContact, {
  'All the ways of asking': (city) => {
    const { departments } = city('hoshizora');
    const contact: Department['contact'] = {
      phone: '0000-00-0101',
      email: 'mirai@hoshizora.example',
      url: 'https://hoshizora.example/mirai/',
    };
    return { department: { ...firstOf(departments), contact }, departments };
  },
  'A department that others took over from': (city) => {
    const { departments } = city('hoshizora');
    return { department: { ...withId(departments, 'bus'), successors: ['anzen'] }, departments };
  },
  'Nothing known': (city) => {
    const { departments } = city('hoshizora');
    return { department: withId(departments, 'kikaku'), departments };
  },
});
