import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';
import { cli } from '../../cli/support/run-cli';
import { CdkCli } from '../support/cdk-cli';

const ROOT = join(__dirname, '../../..');

let fixture: DeployFixture;
const before = { ...process.env };
beforeAll(async () => {
  fixture = await DeployFixture.start();
  Object.assign(process.env, fixture.connect.environment());
});
afterAll(() => {
  process.env = before;
  return fixture?.stop();
});

/** An app of what was imported, with the validation turned off where the context says so, as the guide has people do it. */
async function writeApp(directory: string, code: string): Promise<void> {
  const here = code
    .replace('\'cdk-connect-security-profiles\'', JSON.stringify(join(ROOT, 'src')))
    .replace('\'aws-cdk-lib\'', JSON.stringify(join(ROOT, 'node_modules/aws-cdk-lib')))
    .replace(/(ConnectInstance\.fromInstanceArn\(.*)\);/, '$1, { validation: { enabled: this.node.tryGetContext(\'validation\') !== \'off\' } });');
  await writeFile(join(directory, 'stack.ts'), here);
  await writeFile(join(directory, 'app.ts'), `
    import { App } from ${JSON.stringify(join(ROOT, 'node_modules/aws-cdk-lib'))};
    import { SecurityProfilesStack } from './stack';
    new SecurityProfilesStack(new App(), 'SecurityProfiles');
  `);
}

test('profiles made by hand come under a stack as they are, and stay so when the validation is added', async () => {
  const instance = fixture.addCompleteInstance();
  instance.addProfile({
    name: 'Billing agent', permissions: ['BasicAgentAccess', 'Queues.View', 'Users.View'], description: 'Takes calls', tags: { team: 'billing' },
    allowedAccessControlTags: { team: 'billing' }, tagRestrictedResources: ['Queue', 'User'],
    applications: [{ Namespace: 'crm', ApplicationPermissions: ['ACCESS'] }],
    granularAccessControlConfiguration: {
      DataTableAccessControlConfiguration: {
        PrimaryAttributeAccessControlConfiguration: { PrimaryAttributeValues: [{ AccessType: 'ALLOW', AttributeName: 'site', Values: ['north'] }] },
      },
    },
  });
  instance.addProfile({ name: 'Agent', permissions: ['BasicAgentAccess', 'OutboundCallAccess'], description: 'Takes contacts' });
  const content = () => instance.securityProfiles.map(({ lastModifiedTime, ...profile }) => profile);
  const byHand = structuredClone(content());

  const directory = await mkdtemp(join(fixture.engine.home, 'import-'));
  const [snapshot, mapping] = ['s.json', 'mapping.json'].map((name) => join(directory, name)) as [string, string];
  expect(await cli(['snapshot', instance.arn, '--output', snapshot])).toMatchObject({ code: 0 });
  await writeApp(directory, (await cli(['import', snapshot])).out);

  const app = `node --import tsx ${join(directory, 'app.ts')}`;
  const adopting = await CdkCli.create({ engine: fixture.engine, app, context: { validation: 'off' } });
  expect(await adopting.bootstrap()).toMatchObject({ code: 0 });
  expect(await adopting.synth()).toMatchObject({ code: 0 });
  expect(await cli(['import', snapshot, '--mapping', adopting.assembly, '--output', mapping])).toMatchObject({ code: 0 });
  expect(Object.values(JSON.parse(await readFile(mapping, 'utf8')) as object)).toEqual(expect.arrayContaining(
    instance.securityProfiles.map(({ arn }) => ({ SecurityProfileArn: arn }))));
  fixture.connect.forgetRequests();
  expect(await adopting.import('SecurityProfiles', mapping)).toMatchObject({ code: 0, output: expect.stringContaining('SecurityProfiles') });
  expect((await fixture.cloudFormation.describe('SecurityProfiles'))?.StackStatus).toBe('IMPORT_COMPLETE');
  expect(fixture.connect.writes()).toEqual([]);

  const validating = await CdkCli.create({ engine: fixture.engine, app });
  const deployed = await validating.deploy('SecurityProfiles');
  expect(deployed).toMatchObject({ code: 0 });
  expect(content()).toEqual(byHand);
  expect(await validating.deploy('SecurityProfiles')).toMatchObject({ code: 0, output: expect.stringContaining('(no changes)') });
  expect(await cli(['drift', validating.assembly, '--live'])).toMatchObject({ code: 0 });
});
