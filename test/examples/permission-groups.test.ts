import { testExample } from './support/example';
import { PermissionGroupsStack } from '../../examples/permission-groups/permission-groups-stack';
import { WORKSPACE } from '../../examples/permission-groups/workspace';

testExample(PermissionGroupsStack, 'PermissionGroups', 'permission-groups');

test('every setting of a permission group is there', () => {
  expect(WORKSPACE.settings.map(({ title }) => title)).toEqual([
    'Metrics and operations for all queues', 'Contact Control Panel as a pop-up',
    'Hours of operation', 'Phone number',
    'Team status', 'Announcements', 'Raise hand', 'Directory', 'Silent monitor', 'Change outbound queue', 'Toggle recording',
    'Users', 'Security profiles', 'Integration', 'Custom links', 'General', 'Channel', 'Reporting', 'Routing profile - self', 'Global contact', 'API',
    'Activity',
    'Recordings', 'Transcripts', 'Analytics',
    'Agent performance', 'Recent activity', 'Average times', 'Agent availability', 'Contacts',
    'Video',
  ]);
});
