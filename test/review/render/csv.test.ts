import { reportOf } from '../../../src/review/report/report';
import { appOf } from '../support/roles';
import { shown } from '../support/shown';

test('quotes what it has to, and lets no name become a formula', () => {
  const [head, first] = shown(reportOf(appOf({ id: 'A', name: '=cmd|"calc",1' })), 'csv').split('\n');
  expect(head).toBe('Section,Resource,Permission,API name,Risks,Restricts,Status,"\'=cmd|""calc"",1 (A0A1B2C3D)"');
  expect(first).toBe('Contact Control Panel (CCP),Access Contact Control Panel,Access Contact Control Panel,BasicAgentAccess,,,current,listed');
});

test('no part of a name becomes a formula where semicolons divide', () => {
  expect(shown(reportOf(appOf({ id: 'A', name: 'Sales;=1+1' })), 'csv')).not.toMatch(/;\s*=/);
});
