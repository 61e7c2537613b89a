import { templateOf } from './assembly';
import { appOf } from './roles';
import { templateApp } from '../../../src/review/assembly/read-app';

/** What an agent in the tests of formats holds. */
export const AGENT = ['AudioDeviceSettings.Access', 'BasicAgentAccess', 'OutboundCallAccess', 'TransferDestinations.View'];

const user = (name: string) => ({ [name]: { Type: 'AWS::Connect::User', Properties: { SecurityProfileArns: [{ Ref: 'Agent0A1B2C3D' }] } } });

/** An app in which a supervisor may then give themselves any role, and a role has another name, before and after. */
export const [before, after] = [
  appOf(
    { id: 'Supervisor', permissions: ['BasicAgentAccess', 'RestrictContactAccessByHierarchy.View'] },
    { id: 'Agent', name: 'Agents', permissions: AGENT }, { id: 'Same' }),
  templateApp(templateOf([
    { id: 'Supervisor', permissions: ['BasicAgentAccess', 'Users.EditPermission'] }, { id: 'Agent', name: 'Agent', permissions: AGENT }, { id: 'Same' },
  ], { Resources: { ...user('UserA'), ...user('UserB') } }), 'template'),
];
