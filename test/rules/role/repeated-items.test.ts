import { unresolvedValue } from '../../../src/roles/access/unresolved';
import { cloudformationLimits } from '../../../src/rules/role/cloudformation-limits';
import { find, found, role } from '../support/make';

const told = (more: Parameters<typeof role>[1]) => found(cloudformationLimits, role([], more));

const tag = (key: string, value: string) => ({ key, value });

test('tags that another one with their key takes the place of are one finding, which names what is lost', () => {
  const messages = find(cloudformationLimits, role([], {
    accessControlTags: [tag('team', 'a'), tag('team', 'b'), tag('team', 'c'), tag('site', 'd')],
    flaws: { missing: [], repeated: [], repeatedTags: [tag('owner', 'a'), tag('owner', 'b'), tag('stage', 'c'), tag('stage', 'd')] },
  })).map(({ message }) => message).sort();
  expect(messages).toEqual([
    'The access control tags have a key more than once: team=a and team=b are lost, because team=c counts.',
    'The tags have a key more than once: owner=a is lost, because owner=b counts; stage=c is lost, because stage=d counts.',
  ]);
});

test('every tag counts, also those that are lost', () => {
  expect(told({ accessControlTags: [...'abcde'].map((value) => tag('team', value)) })).toHaveLength(2);
});

test('what a list has more than once is one finding for the list', () => {
  const crm = { namespace: 'crm', permissions: ['ACCESS'] };
  const messages = find(cloudformationLimits, role([], {
    accessControlTags: [tag('team', 'a'), tag('team', 'a')],
    tagRestrictedResources: ['Queue', 'User', 'User', 'Queue', 'User'],
    applications: [crm, crm, { namespace: 'tools', permissions: ['a', 'a'], type: 'MCP' }],
    dataTableAttributes: [{ name: 'site', values: ['a', 'a'] }],
  })).map(({ message }) => message).sort();
  expect(messages).toEqual([
    '"Queue" and "User" are listed more than once in TagRestrictedResources, which CloudFormation does not allow.',
    '"a" is listed more than once in the permissions of the application tools, which CloudFormation does not allow.',
    '"a" is listed more than once in the values of the data table attribute site, which CloudFormation does not allow.',
    '"crm (ACCESS)" is listed more than once in Applications, which CloudFormation does not allow.',
    '"team=a" is listed more than once in AllowedAccessControlTags, which CloudFormation does not allow.',
  ]);
});

test('a list that only the deployment knows may have both sides of a condition, so nothing in it is listed twice', () => {
  const both = [tag('team', 'a'), tag('team', 'b'), unresolvedValue({ 'Fn::If': [] }, { isList: true })];
  expect(told({ accessControlTags: both, tagRestrictedResources: ['User', 'User', unresolvedValue({ 'Fn::If': [] }, { isList: true })] })).toEqual([]);
});
