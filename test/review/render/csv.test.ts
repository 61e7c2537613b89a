import { templateApp } from '../../../src/review/assembly/read-app';
import { checkApp } from '../../../src/review/check/check';
import { diffApps } from '../../../src/review/diff/diff';
import { driftOf } from '../../../src/review/drift/drift';
import { reportOf } from '../../../src/review/report/report';
import { INSTANCE_ARN, templateOf } from '../support/assembly';
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

const profile = (name: string, permissions: string[]) => ({ id: name, arn: `${INSTANCE_ARN}/security-profile/${name}`, name, permissions });

test('of a comparison has a line for each change, and of a drift the same', () => {
  const [before, now] = [['BasicAgentAccess', 'Cases.View'], ['BasicAgentAccess', 'Users.EditPermission']];
  const app = appOf({ id: 'A', name: '=A', permissions: before });
  const facts = { arn: INSTANCE_ARN, profiles: [profile('=A', now)], unreadable: {} };
  for (const report of [diffApps(app, appOf({ id: 'A', name: '=A', permissions: now })), driftOf(app, [facts])]) {
    expect(shown(report, 'csv').split('\n').slice(0, 3)).toEqual([
      'Role,Path,Role access,Change,Effect,Permission,API name,Risks,Text',
      '\'=A,A0A1B2C3D,both,gained,more,Users - Edit permission,Users.EditPermission,privilege-escalation,',
      '\'=A,A0A1B2C3D,both,lost,less,Cases - View,Cases.View,sensitive-data,',
    ]);
  }
});

test('of a check has a line for each finding, with its place', () => {
  const app = templateApp(templateOf([{ id: 'A', name: '@A', permissions: ['Cases.View'] }]), 'roles.json');
  const text = shown(checkApp(app, [{ arn: INSTANCE_ARN, integrations: [], profiles: [], unreadable: {} }]), 'csv');
  expect(text).toMatch(/^Severity,Rule,Role,Path,Permissions,Message,Fix,Waived,File,Line\nerror,instance-feature,'@A,A0A1B2C3D,Cases\.View,.*,roles\.json,1\n/);
});
