import { profile } from './support/profile';
import { Stage } from '../../../emulator/stage';

/** Escapes that a terminal obeys, a bell, an override of the direction of text, and line breaks that could begin records of their own. */
const HOSTILE = 'x\u001b[2J\u0007\u009b\u202e\u2028\r\n{"level":"INFO","message":"All is well"}\nerror forged';

jest.setTimeout(30_000);

let stage: Stage;

beforeEach(async () => {
  stage = await Stage.start({ profiles: [{ name: 'A', permissions: ['BasicAgentAccess', HOSTILE] }] });
});

afterEach(() => stage.close());

/** All that leaves the function: what CloudFormation shows, and the log. */
async function said(event: Record<string, unknown>): Promise<string> {
  const { Reason, Data } = await stage.answer(event);
  return [Reason, ...Object.values(Data!), ...stage.log.flatMap((text) => text.split('\n'))].join('\n');
}

const arns = () => ({ A: stage.instance.profile('A')!.arn });
const AGENT = { Arn: 'arn:aws:app-integrations:us-east-1:111122223333:application/billing', Type: 'THIRD_PARTY' as const };
const denied = { kind: 'error', code: 'AccessDeniedException', status: 403, message: HOSTILE } as const;

const SINKS: readonly [string, () => Record<string, unknown>][] = [
  ['a live permission, read back', () => stage.event({ readBack: true, profiles: { A: profile('A') }, arns: arns() })],
  ['a live permission, as drift', () => stage.event({ type: 'Update', profiles: { A: profile('A', ['Users.View']) }, old: { profiles: { A: profile('A') } } })],
  ['a live AI agent, read back', () => {
    stage.instance.changeProfile('A', { allowedAIAgents: [{ ...AGENT, Arn: HOSTILE }] });
    return stage.event({ readBack: true, profiles: { A: profile('A', undefined, { AllowedAIAgents: [AGENT] }) }, arns: arns() });
  }],
  ['a live AI agent that is replaced', () => {
    stage.instance.changeProfile('A', { allowedAIAgents: [{ ...AGENT, Arn: HOSTILE }] });
    return stage.event({ readBack: true, write: true, profiles: { A: profile('A', undefined, { AllowedAIAgents: [AGENT] }) }, arns: arns() });
  }],
  ['a live AI agent, as drift', () => {
    stage.instance.changeProfile('A', { allowedAIAgents: [{ ...AGENT, Arn: HOSTILE }] });
    return stage.event({ type: 'Update', write: true, profiles: { A: profile('A', undefined, { AllowedAIAgents: [AGENT] }) }, old: { profiles: { A: profile('A') } } });
  }],
  ['the name of a profile that can no longer manage users', () => stage.event({
    type: 'Update', profiles: { A: profile(HOSTILE) }, old: { profiles: { A: profile(HOSTILE, ['SecurityProfiles.Edit', 'Users.Edit', 'Users.EditPermission']) } },
  })],
  ['what AWS says of a denial', () => {
    stage.connect.inject({ operation: '*', fault: denied, times: 'forever' });
    return stage.event({ profiles: { A: profile('A', ['Cases.View']) } });
  }],
  ['what AWS says of another error', () => {
    stage.connect.inject({ operation: '*', fault: { ...denied, code: 'Strange', status: 400 }, times: 'forever' });
    return stage.event({ readBack: true, profiles: { A: profile('A') }, arns: arns() });
  }],
  ['what AWS says when it is written', () => {
    stage.connect.inject({ operation: 'UpdateSecurityProfile', fault: denied, times: 'forever' });
    return stage.event({ readBack: true, write: true, profiles: { A: profile('A', undefined, { AllowedAIAgents: [AGENT] }) }, arns: arns() });
  }],
  ['what AWS says when it is given back', () => {
    stage.instance.changeProfile('A', { allowedAIAgents: [AGENT] });
    stage.connect.inject({ operation: 'UpdateSecurityProfile', fault: denied, times: 'forever' });
    return stage.event({ type: 'Delete', readBack: true, write: true, profiles: { A: profile('A', undefined, { AllowedAIAgents: [AGENT] }) }, arns: arns() });
  }],
  ['a permission that is requested', () => stage.event({ profiles: { A: profile('A', [HOSTILE]) } })],
  ['a name, a logical ID and a waiver', () => stage.event({ profiles: { [HOSTILE]: profile(HOSTILE, ['Cases.View']) }, waivers: { [HOSTILE]: [HOSTILE] } })],
  ['a profile that cannot be read', () => ({ ...stage.event(), ResourceProperties: { ...stage.request({}), Profiles: { [HOSTILE]: HOSTILE } } })],
  ['a strictness', () => ({ ...stage.event(), ResourceProperties: { ...stage.request({}), Strictness: HOSTILE } })],
  ['a catalog', () => ({ ...stage.event(), ResourceProperties: { ...stage.request({}), Catalog: HOSTILE } })],
  ['an instance', () => ({ ...stage.event(), ResourceProperties: stage.request({ instanceArn: HOSTILE, profiles: { A: profile('A') } }) })],
  ['a type of request', () => ({ ...stage.event(), RequestType: HOSTILE })],
  ['a type of resource', () => ({ ...stage.event(), ResourceType: HOSTILE })],
  ['an id of the request', () => ({ ...stage.event(), LogicalResourceId: HOSTILE, RequestId: HOSTILE })],
];

test.each(SINKS)('%s shows every character, and begins no line', async (_, event) => {
  const text = await said(event());
  expect(text).toContain('\\u001b[2J');
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/);
  expect(text).not.toMatch(/^(error forged|\{"level":"INFO","message":"All is well")/m);
});
