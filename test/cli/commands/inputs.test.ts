import { join } from 'node:path';
import { PLANS, planJson } from '../../review/inputs/support';
import { INSTANCE_ARN, templateOf, write } from '../../review/support/assembly';
import { words } from '../../review/support/roles';
import { inTemporaryDirectory } from '../support/in-directory';
import { liveInstance } from '../support/live';
import { cli } from '../support/run-cli';

const directory = inTemporaryDirectory();
const PLAN = join(PLANS, 'update.plan.json');
const STATE = join(PLANS, 'first.state.json');

describe('a plan', () => {
  test('alone is compared with what was before it', async () => {
    const { code, out } = await cli(['diff', PLAN, '--fail-on', 'privilege-escalation']);
    expect([code, words(out)[0]]).toEqual([1, `${PLAN} before → ${PLAN}`]);
    expect(words(out)).toContain('+ Users.EditPermission Users - Edit permission PRIVILEGE ESCALATION');
  });

  test('is reported as it will be, with fixes in the words of its language', async () => {
    const { code, out } = await cli(['report', PLAN, '--format', 'markdown']);
    expect(code).toBe(1);
    expect(out).toContain('Add "Users.View" to permissions of awscc\\_connect\\_security\\_profile.new');
  });

  test('can be asked for how it was before', async () => {
    const { out } = await cli(['diff', STATE, `${PLAN}#before`]);
    expect(words(out)).toEqual(expect.arrayContaining(['Imported ▲ new role, more access']));
    expect(out).not.toContain('Users.EditPermission');
  });

  test('can be compared with a template', async () => {
    const template = write(directory.path, 'template.json', templateOf([{ id: 'Agent', permissions: ['BasicAgentAccess'] }]));
    const { out } = await cli(['diff', template, PLAN]);
    expect(words(out)).toEqual(expect.arrayContaining(['+ Users.View Users - View', '· written by changed: CloudFormation → Terraform']));
  });

  test('is checked with what it knows to be deployed', async () => {
    const snapshot = write(directory.path, 'snapshot', {
      schema: 'connect-profiles/snapshot/1', arn: INSTANCE_ARN, status: 'ACTIVE', profiles: [{ id: 'a', arn: `${INSTANCE_ARN}/security-profile/a`, name: 'Supervisor' }],
    });
    const { out } = await cli(['check', PLAN, '--snapshot', snapshot]);
    expect(out).not.toMatch(/Supervisor.*name/);
    expect(out).toContain(INSTANCE_ARN);
  });
});

test('a file is what it has, whatever it is called', async () => {
  const file = write(directory.path, 'roles.txt', planJson('first.state.json'));
  expect((await cli(['report', file, '--fail-on', 'never'])).out).toContain('8 roles of');
});

test('where there is one moment only, there is no other', async () => {
  expect(await cli(['report', `${STATE}#before`])).toMatchObject({ code: 3, err: expect.stringContaining('has one moment only, so there is no #before of it') });
});

describe('a live instance', () => {
  const live = liveInstance();

  test('is an app by its ARN, for every command', async () => {
    const arn = live.instance.arn;
    expect((await cli(['report', arn, '--fail-on', 'never'])).out).toContain(`2 roles of ${arn}`);
    const { out } = await cli(['explain', 'Users.View', '--app', arn]);
    expect(words(out)).toContain('Held by Supervisor (listed)');
  });

  test('is found with --live by what the app names', async () => {
    const template = write(directory.path, 'template.json', templateOf([
      { id: 'Agent', permissions: ['BasicAgentAccess'], properties: { InstanceArn: live.instance.arn } },
    ]));
    const report = await cli(['report', template, '--live', '--fail-on', 'never']);
    expect(report.out).toContain(`2 roles of ${live.instance.arn}`);
    const diff = await cli(['diff', template, '--live']);
    expect(words(diff.out)).toEqual(expect.arrayContaining([`${live.instance.arn} → ${template}`, '- OutboundCallAccess Make outbound calls']));
  });

  test('is named with --instance where no app says it', async () => {
    const { out } = await cli(['report', '--live', '--instance', live.instance.arn, '--fail-on', 'never']);
    expect(out).toContain(`2 roles of ${live.instance.arn}`);
    expect(words((await cli(['explain', 'Users.View', '--instance', live.instance.arn])).out)).toContain('Held by Supervisor (listed)');
  });

  test('and two apps are one too many', async () => {
    expect(await cli(['diff', STATE, PLAN, '--live'])).toMatchObject({ code: 2, err: expect.stringContaining('--live compares live instances with one app.') });
  });

  test('and a snapshot of it are the same', async () => {
    await cli(['snapshot', live.instance.arn, '--output', 'now.snapshot.json']);
    const { out } = await cli(['diff', 'now.snapshot.json', live.instance.arn]);
    expect(out).toContain('no role changes (2 roles)');
  });
});
