import {
  DescribeStackResourcesCommand, GetTemplateCommand, ListStackResourcesCommand, StackResource, StackResourceSummary,
} from '@aws-sdk/client-cloudformation';
import { customResource, Invocation, ScriptedProvider } from './support/scripted-provider';
import { CloudFormation, failures, StackOutcome, Template } from '../../emulator/cloudformation/cloud-formation';
import { FunctionRoles } from '../../emulator/cloudformation/function-roles';
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
const failing = (when: (invocation: Invocation) => boolean) => (invocation: Invocation) =>
  when(invocation) ? { Status: 'FAILED' as const, Reason: 'refused by the script' } : {};
const statuses = (outcome: StackOutcome, logicalId: string) =>
  outcome.events.filter((event) => event.LogicalResourceId === logicalId).map((event) => event.ResourceStatus);

describe('a deployment that succeeds', () => {
  test('creates, leaves alone what did not change, updates with the old properties, destroys by ARN', async () => {
    const created = await cloudFormation.deploy('Life', template({ Thing: customResource({ Size: 1, On: true, List: ['a'] }) }));
    expect(created.status).toBe('CREATE_COMPLETE');
    expect(provider.invocations[0].event.ResourceProperties).toMatchObject({ Size: '1', On: 'true', List: ['a'], ServiceTimeout: '20' });

    const same = await cloudFormation.deploy('Life', template({ Thing: customResource({ Size: 1, On: true, List: ['a'] }) }));
    expect(same.changes).toEqual([]);

    const updated = await cloudFormation.deploy('Life', template({ Thing: customResource({ Size: 2, On: true, List: ['a'] }) }));
    expect(updated.status).toBe('UPDATE_COMPLETE');
    expect(updated.changes).toMatchObject([{ Action: 'Modify', LogicalResourceId: 'Thing' }]);
    expect(provider.invocations[1].event).toMatchObject({
      RequestType: 'Update', PhysicalResourceId: 'Thing-1', ResourceProperties: { Size: '2' }, OldResourceProperties: { Size: '1' },
    });

    const gone = await cloudFormation.destroy('Life');
    expect(gone.status).toBe('DELETE_COMPLETE');
    expect(provider.requests).toEqual(['Create Thing', 'Update Thing', 'Delete Thing']);
    expect(provider.invocations[2].event.ResourceProperties).toMatchObject({ Size: '2' });
  });

  test('deletes the predecessor after an update that changed the physical id', async () => {
    await cloudFormation.deploy('Replacement', template({ Thing: customResource({ Size: 1 }) }));
    provider.script = ({ event }) => (event.RequestType === 'Update' ? { PhysicalResourceId: 'Thing-2' } : {});
    const updated = await cloudFormation.deploy('Replacement', template({ Thing: customResource({ Size: 2 }) }));

    expect(updated.status).toBe('UPDATE_COMPLETE');
    expect(provider.requests).toEqual(['Create Thing', 'Update Thing', 'Delete Thing']);
    expect(provider.invocations[2].event).toMatchObject({ PhysicalResourceId: 'Thing-1', ResourceProperties: { Size: '1' } });
  });

  test('keeps what says Retain, in an update and in a destroy', async () => {
    const retained = customResource({}, { DeletionPolicy: 'Retain' });
    await cloudFormation.deploy('Retain', template({ Kept: retained, AlsoKept: retained, Gone: customResource() }));
    const updated = await cloudFormation.deploy('Retain', template({ AlsoKept: retained }));
    expect(statuses(updated, 'Kept')).toEqual(['DELETE_SKIPPED']);

    const destroyed = await cloudFormation.destroy('Retain');
    expect(statuses(destroyed, 'AlsoKept')).toEqual(['DELETE_SKIPPED']);
    expect(provider.requests.filter((request) => request.startsWith('Delete'))).toEqual(['Delete Gone']);
  });

  test('orders by references and DependsOn, and by their reverse when it deletes', async () => {
    const first = customResource();
    const resources = {
      Last: customResource({ From: { 'Fn::GetAtt': ['Middle', 'Token'] } }),
      Middle: customResource({ From: { Ref: 'First' } }),
      Side: customResource({}, { DependsOn: ['Last'] }),
      First: first,
    };
    provider.script = () => ({ Data: { Token: 'from-data' } });
    const created = await cloudFormation.deploy('Order', { ...template(resources), Outputs: { Out: { Value: { Ref: 'Last' } } } });

    expect(provider.requests).toEqual(['Create First', 'Create Middle', 'Create Last', 'Create Side']);
    expect(provider.invocations[1].event.ResourceProperties.From).toBe('First-1');
    expect(provider.invocations[2].event.ResourceProperties.From).toBe('from-data');
    expect(created.outputs).toEqual({ Out: 'Last-1' });

    await cloudFormation.destroy('Order');
    expect(provider.requests.slice(4)).toEqual(['Delete Side', 'Delete Last', 'Delete Middle', 'Delete First']);
  });

  test('resolves pseudo parameters, per Region and account', async () => {
    const names = ['StackId', 'StackName', 'Partition', 'Region', 'AccountId', 'URLSuffix'];
    const properties = Object.fromEntries(names.map((name) => [name, { Ref: `AWS::${name}` }]));
    const inOtherRegion = new CloudFormation(engine, 'eu-west-2', '444455556666');
    const here = await cloudFormation.deploy('Pseudo', template({ Thing: customResource(properties) }));
    const there = await inOtherRegion.deploy('Pseudo', template({ Thing: customResource(properties) }));

    expect(provider.invocations.map(({ event }) => event.ResourceProperties)).toMatchObject([
      { StackId: here.stackId, StackName: 'Pseudo', Partition: 'aws', Region: 'us-east-1', AccountId: '111122223333', URLSuffix: 'amazonaws.com' },
      { StackId: there.stackId, Region: 'eu-west-2', AccountId: '444455556666' },
    ]);
    expect(provider.invocations[1].environment.AWS_REGION).toBe('eu-west-2');
    await inOtherRegion.destroy('Pseudo');
    expect((await cloudFormation.describe('Pseudo'))?.StackStatus).toBe('CREATE_COMPLETE');
  });
});

describe('the function', () => {
  test('runs on the Node 24 of the environment, with a real context, and finds the Connect endpoint', async () => {
    await cloudFormation.deploy('Node', template({ Thing: customResource() }));
    const [{ node, context, environment }] = provider.invocations;
    expect(node.version).toMatch(/^v24\./);
    expect(node.path).toContain('.venv-deploy');
    expect(context.invokedFunctionArn).toBe(`arn:aws:lambda:us-east-1:111122223333:function:${context.functionName}`);
    expect(context.remaining[1]).toBeLessThan(context.remaining[0]);
    expect(environment).toMatchObject({
      AWS_ENDPOINT_URL: engine.url, AWS_ENDPOINT_URL_CONNECT: 'http://127.0.0.1:1', AWS_REGION: 'us-east-1',
    });
  });

  test('signs with a session of its own role, whose policies are those of the stack at the moment', async () => {
    const allowing = (action: string) => template({
      Thing: customResource({ Action: action }),
      Policy: {
        Type: 'AWS::IAM::Policy',
        Properties: {
          PolicyName: 'Own',
          PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] },
          Roles: [{ Ref: 'Role' }],
        },
      },
    });
    const roles = new FunctionRoles(engine);
    for (const action of ['connect:ListUsers', 'connect:ListInstances']) {
      await cloudFormation.deploy('Session', allowing(action));
      const { environment, context } = provider.invocations.at(-1)!;
      const role = await roles.of(environment.AWS_ACCESS_KEY_ID);
      expect(role?.arn).toMatch(new RegExp(`:assumed-role/.*/${context.functionName}$`));
      expect(role?.statements).toEqual([{ Effect: 'Allow', Action: action, Resource: '*' }]);
    }
    expect(await roles.of(LocalEngine.ACCOUNT)).toBeUndefined();
    await expect(roles.of('ASIANOBODY')).rejects.toThrow('signs with ASIANOBODY');
  });

  test('is replaced by its new code, and kept warm otherwise', async () => {
    await cloudFormation.deploy('Code', template({ Thing: customResource({ Size: 1 }) }));
    await cloudFormation.deploy('Code', template({ Thing: customResource({ Size: 2 }) }));
    await cloudFormation.deploy('Code', template({ Thing: customResource({ Size: 3 }) }, '2'));
    expect(provider.invocations.map(({ environment }) => environment.CODE_VERSION)).toEqual(['1', '1', '2']);
    const processes = provider.invocations.map(({ node }) => node.pid);
    expect(processes[1]).toBe(processes[0]);
    expect(processes[2]).not.toBe(processes[0]);
  });

  test.each(['returns', 'throws'] as const)('that %s without an answer costs ServiceTimeout, not an hour', async (silently) => {
    provider.script = ({ event }) => (event.RequestType === 'Create' ? { silently } : {});
    const started = Date.now();
    const outcome = await cloudFormation.deploy(`Silent-${silently}`, template({ Thing: customResource({ ServiceTimeout: 2 }) }));
    expect(outcome.status).toBe('ROLLBACK_COMPLETE');
    expect(failures(outcome).Thing).toMatch(/timed out after 2s/);
    expect(Date.now() - started).toBeGreaterThan(1900);
    expect(provider.requests).toEqual(['Create Thing']);
  });
});

describe('a deployment that fails', () => {
  test('on create, rolls back what was made before', async () => {
    provider.script = failing(({ event }) => event.LogicalResourceId === 'Bad');
    const outcome = await cloudFormation.deploy('FailedCreate', template({
      Good: customResource(), Bad: customResource({ After: { Ref: 'Good' } }), Never: customResource({ After: { Ref: 'Bad' } }),
    }));
    expect(outcome.status).toBe('ROLLBACK_COMPLETE');
    expect(failures(outcome)).toEqual({ Bad: 'refused by the script' });
    expect(provider.requests).toEqual(['Create Good', 'Create Bad', 'Delete Good']);
  });

  test('on update, gives the old properties back, and the rollback can be seen from inside', async () => {
    const before = template({ Thing: customResource({ Size: 1 }), Other: customResource({ Size: 1, After: { Ref: 'Thing' } }) });
    await cloudFormation.deploy('FailedUpdate', before);
    provider.reset();
    const seen: (string | undefined)[] = [];
    provider.script = async (invocation) => {
      seen.push((await cloudFormation.describe('FailedUpdate'))?.StackStatus);
      return failing(({ event }) => event.LogicalResourceId === 'Other' && event.ResourceProperties.Size === '2')(invocation);
    };
    const outcome = await cloudFormation.deploy('FailedUpdate', template({
      Thing: customResource({ Size: 2 }), Other: customResource({ Size: 2, After: { Ref: 'Thing' } }), New: customResource({ After: { Ref: 'Thing' } }),
    }));

    expect(outcome.status).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(failures(outcome)).toEqual({ Other: 'refused by the script' });
    const sent = provider.invocations.map(({ event }) => [
      event.RequestType, event.LogicalResourceId, event.ResourceProperties.Size, event.OldResourceProperties?.Size,
    ]);
    expect(sent).toEqual(expect.arrayContaining([
      ['Update', 'Thing', '2', '1'], ['Update', 'Other', '2', '1'], ['Update', 'Thing', '1', '2'], ['Update', 'Other', '1', '2'],
    ]));
    const rollingBack = seen.filter((_, index) => provider.invocations[index].event.ResourceProperties.Size === '1');
    expect(rollingBack).toEqual(['UPDATE_ROLLBACK_IN_PROGRESS', 'UPDATE_ROLLBACK_IN_PROGRESS']);
    expect(seen[0]).toBe('UPDATE_IN_PROGRESS');

    const { TemplateBody } = await cloudFormation.client.send(new GetTemplateCommand({ StackName: 'FailedUpdate' }));
    expect(JSON.parse(TemplateBody!)).toEqual(before);
  });

  test('on create, can be told from inside by the stack status', async () => {
    const seen: Record<string, string | undefined> = {};
    provider.script = async (invocation) => {
      seen[invocation.event.RequestType] = (await cloudFormation.describe('SeenCreate'))?.StackStatus;
      return failing(({ event }) => event.LogicalResourceId === 'Bad')(invocation);
    };
    await cloudFormation.deploy('SeenCreate', template({ Good: customResource(), Bad: customResource({ After: { Ref: 'Good' } }) }));
    expect(seen).toEqual({ Create: 'CREATE_IN_PROGRESS', Delete: 'ROLLBACK_IN_PROGRESS' });
  });

  test('on delete, ends DELETE_FAILED and keeps the resource; a second try may leave it behind', async () => {
    await cloudFormation.deploy('FailedDelete', template({ Thing: customResource(), Other: customResource() }));
    provider.script = failing(({ event }) => event.LogicalResourceId === 'Thing');
    const outcome = await cloudFormation.destroy('FailedDelete');
    expect(outcome.status).toBe('DELETE_FAILED');
    expect(failures(outcome)).toEqual({ Thing: 'refused by the script' });
    expect(statuses(outcome, 'Other')).toEqual(['DELETE_IN_PROGRESS', 'DELETE_COMPLETE']);

    const again = await cloudFormation.destroy('FailedDelete', { retain: ['Thing'] });
    expect(again.status).toBe('DELETE_COMPLETE');
    expect(statuses(again, 'Thing')).toEqual(['DELETE_SKIPPED']);
  });

  test('before it starts, when the template is too large or names an attribute that nobody gave', async () => {
    const handle = { Type: 'AWS::CloudFormation::WaitConditionHandle' };
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`Handle${index}`, handle]));
    await expect(cloudFormation.deploy('Many', { Resources: many })).rejects.toThrow(/500/);
    const large = { Metadata: { Text: 'x'.repeat(1_000_000) }, Resources: { Handle: handle } };
    await expect(cloudFormation.deploy('Large', large)).rejects.toThrow(/1000000 bytes/);

    const outcome = await cloudFormation.deploy('Attribute', template({
      Thing: customResource(), Reader: customResource({ From: { 'Fn::GetAtt': ['Thing', 'Missing'] } }),
    }));
    expect(failures(outcome).Reader).toMatch(/Missing/);
    expect(provider.requests).toEqual(['Create Thing', 'Delete Thing']);
  });

  test('to delete a resource that left the template, completes the update and keeps the resource in the stack', async () => {
    await cloudFormation.deploy('Cleanup', template({ Thing: customResource(), Other: customResource() }));
    provider.script = failing(({ event }) => event.LogicalResourceId === 'Thing');
    const outcome = await cloudFormation.deploy('Cleanup', template({ Other: customResource() }));
    expect(outcome.status).toBe('UPDATE_COMPLETE');
    expect(failures(outcome).Thing).toBe('refused by the script');
  });
});

describe('what a function can ask the engine about its own stack', () => {
  test('its resources: the ones made so far, with status and physical id', async () => {
    const seen: Record<string, string[]> = {};
    const summary = (resources: StackResource[] | StackResourceSummary[]) =>
      resources.map((resource) => `${resource.LogicalResourceId} ${resource.PhysicalResourceId} ${resource.ResourceStatus}`);
    provider.script = async ({ event: { LogicalResourceId, StackId } }) => {
      if (LogicalResourceId === 'Second') {
        const described = await cloudFormation.client.send(new DescribeStackResourcesCommand({ StackName: StackId }));
        const listed = await cloudFormation.client.send(new ListStackResourcesCommand({ StackName: StackId }));
        Object.assign(seen, { described: summary(described.StackResources!), listed: summary(listed.StackResourceSummaries!) });
      }
      return {};
    };
    await cloudFormation.deploy('Inside', template({ First: customResource(), Second: customResource({ After: { Ref: 'First' } }) }));
    expect(seen.listed).toContain('First First-1 CREATE_COMPLETE');
    expect(seen.described).toEqual(seen.listed);
    // AWS also lists the one in progress.
    expect(seen.listed).toHaveLength(3);
  });
});
