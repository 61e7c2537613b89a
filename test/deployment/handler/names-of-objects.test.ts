import { profile } from './support/profile';
import { Stage } from '../../../emulator/stage';

/** Names that every plain object of JavaScript has something for. */
const NAMES = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

const BILLING = { Arn: 'arn:aws:app-integrations:us-east-1:111122223333:application/billing', Type: 'THIRD_PARTY' as const };
const own = <T>(id: string, value: T): Record<string, T> => JSON.parse(`{${JSON.stringify(id)}: ${JSON.stringify(value)}}`) as Record<string, T>;

jest.setTimeout(30_000);

let stage: Stage;

beforeEach(async () => {
  stage = await Stage.start({ profiles: [{ name: 'Cases agent', permissions: ['BasicAgentAccess'] }] });
});

afterEach(() => stage.close());

describe.each(NAMES)('a profile with the logical ID %s', (id) => {
  const another = () => `${stage.instanceArn}/security-profile/another`;

  test('is judged before it changes, and others beside it', async () => {
    const profiles = { ...own(id, profile('Cases', ['Cases.View'])), Other: profile('Other', ['Cases.View']) };
    Object.defineProperty(profiles, id, { value: profile('Cases', ['Cases.View']), enumerable: true });
    for (const type of ['Create', 'Update'] as const) {
      stage.receiver.answers.length = 0;
      expect(await stage.answer(stage.event({ type, profiles, old: { profiles: {} } }))).toMatchObject({
        Status: 'FAILED', Reason: expect.stringContaining('needs Amazon Connect Cases'), Data: { Roles: '2' },
      });
    }
  });

  test('is read back', async () => {
    const { arn } = stage.instance.profile('Cases agent')!;
    const of = (permission: string, arns: string) => stage.event({
      readBack: true, type: 'Update', profiles: own(id, profile('Cases agent', [permission])), arns: own(id, arns), old: { profiles: {}, arns: {} },
    });
    expect(await stage.answer(of('BasicAgentAccess', arn))).toMatchObject({ Status: 'SUCCESS', Reason: '1 role, 1 check: all satisfied.' });
    stage.receiver.answers.length = 0;
    expect(await stage.answer(of('Cases.View', arn))).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('does not have Cases.View') });
    stage.receiver.answers.length = 0;
    expect(await stage.answer(of('Cases.View', another()))).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('has no security profile') });
  });

  test('is written', async () => {
    const { arn } = stage.instance.profile('Cases agent')!;
    const profiles = own(id, profile('Cases agent', undefined, { AllowedAIAgents: [BILLING] }));
    expect(await stage.answer(stage.event({ readBack: true, write: true, profiles, arns: own(id, arn) }))).toMatchObject({ Status: 'SUCCESS' });
    expect(stage.instance.profile('Cases agent')!.allowedAIAgents).toEqual([BILLING]);
  });

  test('that the properties do not have is nothing in the place of its ARN', async () => {
    const event = stage.event({ readBack: true, profiles: own(id, profile('Cases agent')) });
    expect(await stage.answer(event)).toMatchObject({ Status: 'SUCCESS', Reason: expect.stringContaining('CloudFormation did not give the ARN of the profile') });
  });
});

test.each(NAMES)('a permission with the name %s is one as any other', async (name) => {
  expect(await stage.answer(stage.event({ profiles: { A: profile('A', [name]) } }))).toMatchObject({
    Status: 'SUCCESS', Reason: expect.stringContaining(name),
  });
});
