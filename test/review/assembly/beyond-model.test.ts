import { beyondModel } from '../../../src/review/assembly/beyond-model';

const rows = (PrimaryAttributeValues: unknown) => ({
  GranularAccessControlConfiguration: {
    DataTableAccessControlConfiguration: { PrimaryAttributeAccessControlConfiguration: { PrimaryAttributeValues } },
  },
});

test.each<[string, object, object]>([
  ['what a role has a place for', { Tags: [{ Key: 'a', Value: 'b' }], ...rows([{ AccessType: 'ALLOW', AttributeName: 'c', Values: ['1'] }]) }, {}],
  ['another type of access', rows([{ AccessType: 'DENY', AttributeName: 'c', Values: ['1'] }]), rows([{ AttributeName: 'c', AccessType: 'DENY' }])],
  ['no type of access', rows([{ AttributeName: 'c' }]), rows([{ AttributeName: 'c', AccessType: null }])],
  ['a member that nothing knows of', { Applications: [{ Namespace: 'crm', Scope: 'all' }] }, { Applications: [{ Namespace: 'crm', Scope: 'all' }] }],
  ['one in a condition', { Applications: [{ 'Fn::If': ['Prod', { Namespace: 'crm', Scope: 'all' }, { Ref: 'AWS::NoValue' }] }] },
    { Applications: [{ 'Fn::If': ['Prod', { Namespace: 'crm', Scope: 'all' }, { Ref: 'AWS::NoValue' }] }] }],
])('%s', (_, properties, rest) => expect(beyondModel(properties)).toEqual(rest));
