import { setTimeout as sleep } from 'node:timers/promises';
import { Answer, customResource, ScriptedProvider } from './support/scripted-provider';
import { CloudFormation, failures, StackOutcome, Template } from '../../emulator/cloudformation/cloud-formation';
import { LocalEngine } from '../../emulator/cloudformation/local-engine';

let engine: LocalEngine;
let provider: ScriptedProvider;
let cloudFormation: CloudFormation;

beforeAll(async () => {
  engine = await LocalEngine.start({ connectUrl: 'http://127.0.0.1:1' });
  provider = await ScriptedProvider.start();
  cloudFormation = new CloudFormation(engine);
});
afterAll(async () => {
  await engine?.stop();
  await provider?.stop();
});
beforeEach(() => provider.reset());

const template = (resources: Record<string, unknown>, codeVersion?: string): Template => ({
  Resources: { ...provider.resources(codeVersion), ...resources },
});
const refuse = () => ({ Status: 'FAILED' as const, Reason: 'refused by the script' });
const statuses = (outcome: StackOutcome, logicalId: string) =>
  outcome.events.filter((event) => event.LogicalResourceId === logicalId).map((event) => event.ResourceStatus);

/** Each of these says what the engine does and AWS does not. A version of the engine that mends one fails its test here. */
describe('known differences from AWS', () => {
  test('a resource whose Create failed gets no Delete', async () => {
    provider.script = refuse;
    await cloudFormation.deploy('NoDelete', template({ Bad: customResource() }));
    expect(provider.requests).toEqual(['Create Bad']);
  });

  test('resources are made one at a time', async () => {
    let busy = 0;
    const together: number[] = [];
    provider.script = async () => {
      together.push(++busy);
      await sleep(50);
      busy--;
      return {};
    };
    await cloudFormation.deploy('Serial', template({ One: customResource(), Two: customResource(), Three: customResource() }));
    expect(together).toEqual([1, 1, 1]);
  });

  test('an update reports resources that it leaves alone, and no cleanup', async () => {
    await cloudFormation.deploy('Phases', template({ Same: customResource(), Changed: customResource({ Size: 1 }) }));
    let during: string | undefined;
    provider.script = async ({ event }) => {
      if (event.RequestType === 'Delete') {
        during = (await cloudFormation.describe('Phases'))?.StackStatus;
      }
      return event.RequestType === 'Update' ? { PhysicalResourceId: 'Changed-2' } : {};
    };
    const outcome = await cloudFormation.deploy('Phases', template({ Same: customResource(), Changed: customResource({ Size: 2 }) }));
    expect(provider.requests.slice(2)).toEqual(['Update Changed', 'Delete Changed']);
    expect(statuses(outcome, 'Same')).toEqual(['UPDATE_IN_PROGRESS', 'UPDATE_COMPLETE']);
    expect(during).toBe('UPDATE_IN_PROGRESS');
    expect(statuses(outcome, 'Changed')).toEqual(['UPDATE_IN_PROGRESS', 'UPDATE_COMPLETE']);
  });

  test('answers that AWS refuses are taken: too long, without a physical id, for another request', async () => {
    provider.script = ({ event: { LogicalResourceId } }) => ({
      Long: { Data: { Text: 'x'.repeat(5000) } },
      Anonymous: { PhysicalResourceId: '' },
      Foreign: { RequestId: 'another', StackId: 'another', LogicalResourceId: 'another' } as Answer,
    })[LogicalResourceId] ?? {};
    const outcome = await cloudFormation.deploy('Lax', template({
      Long: customResource(), Anonymous: customResource(), Foreign: customResource(),
    }));
    expect(outcome.status).toBe('CREATE_COMPLETE');
  });

  test('the answer goes to plain http, and the event names no ServiceToken', async () => {
    await cloudFormation.deploy('Event', template({ Thing: customResource() }));
    expect(provider.invocations[0].event.ResponseURL).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect(provider.invocations[0].event).not.toHaveProperty('ServiceToken');
  });

  test('the function is told the log group that its name suggests, not the one that it logs to', async () => {
    const resources = { ...provider.resources('1', { LoggingConfig: { LogGroup: '/ours' } }), Thing: customResource() };
    await cloudFormation.deploy('Logging', { Resources: resources });
    const [{ context, environment }] = provider.invocations;
    expect(context.logGroupName).toBe(`/aws/lambda/${context.functionName}`);
    expect(environment).not.toHaveProperty('AWS_LAMBDA_LOG_GROUP_NAME');
  });

  test('a role that nobody may assume serves a function, and no property of a built-in type is validated', async () => {
    const outcome = await cloudFormation.deploy('Unread', template({
      // A role that nobody may assume serves the function all the same.
      Extra: { Type: 'AWS::IAM::Role', Properties: { Nonsense: true, AssumeRolePolicyDocument: { Statement: [] } } },
      Thing: customResource(),
    }));
    expect(outcome.status).toBe('CREATE_COMPLETE');
  });

  test('a delete that failed does not keep what the resource depends on, so a second try has no function', async () => {
    await cloudFormation.deploy('Orphan', template({ Thing: customResource() }));
    provider.script = refuse;
    await cloudFormation.destroy('Orphan');
    const again = await cloudFormation.destroy('Orphan');
    expect(failures(again).Thing).toMatch(/ServiceToken .* not found/);
  });

  test('a stack whose creation was rolled back can be updated', async () => {
    provider.script = refuse;
    expect((await cloudFormation.deploy('Again', template({ Bad: customResource() }))).status).toBe('ROLLBACK_COMPLETE');
    provider.reset();
    expect((await cloudFormation.deploy('Again', template({ Bad: customResource() }))).status).toBe('UPDATE_COMPLETE');
  });
});
