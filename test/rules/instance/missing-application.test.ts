import { missingApplication } from '../../../src/rules/instance/missing-application';
import type { InstanceFacts } from '../../../src/rules/instance-facts';
import { examined, facts, liveProfile, role } from '../support/make';

const APP = 'arn:aws:app-integrations:us-east-1:111122223333:application/a';
const crm = role([], { name: 'Agent', applications: [{ namespace: 'crm', permissions: ['ACCESS'] }, { namespace: 'crm', permissions: ['MORE'] }] });
const judged = (more: Partial<InstanceFacts>) => {
  const { checks, findings } = examined([crm], { rules: [missingApplication], facts: facts(more) });
  return [...checks.map(({ verdict }) => verdict), ...findings.map(({ severity }) => severity)];
};

test('a role without applications asks nothing', () => {
  expect(examined([role(['Users.View'])], { rules: [missingApplication], facts: facts() }).checks).toEqual([]);
});

test('an application whose namespace is known to be there satisfies, once a namespace', () => {
  expect(judged({ applicationNamespaces: ['crm'], applications: [APP] })).toEqual(['satisfied']);
});

test('one that another profile grants already is there', () => {
  const profiles = [liveProfile('Other', { applications: [{ namespace: 'crm', permissions: ['ACCESS'] }] })];
  expect(judged({ applications: [APP], profiles })).toEqual(['satisfied']);
});

test('an instance without applications lacks it, and so does one whose namespaces are others', () => {
  expect(judged({ applications: [] })).toEqual(['missing', 'error']);
  expect(judged({ applications: [APP], applicationNamespaces: ['erp'] })).toEqual(['missing', 'error']);
});

test('an instance with applications whose namespaces are not known is unknown', () => {
  expect(judged({ applications: [APP] })).toEqual(['unknown', 'warning']);
  expect(judged({ unreadable: { ListIntegrationAssociations: 'ListIntegrationAssociations was denied.' } })).toEqual(['unknown', 'warning']);
});
