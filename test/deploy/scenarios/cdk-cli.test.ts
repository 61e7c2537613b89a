import { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';
import { CdkCli } from '../support/cdk-cli';
import { liveProfiles, profilesOf } from '../support/live-profiles';

const APP = 'node --import tsx examples/contact-center/app.ts';

let fixture: DeployFixture;
beforeAll(async () => {
  fixture = await DeployFixture.start();
});
afterAll(() => fixture?.stop());

test('bootstraps, deploys the contact-center example, changes nothing twice, is refused, destroys', async () => {
  const instance = fixture.addCompleteInstance();
  const without = fixture.addCompleteInstance();
  without.integrations = without.integrations.filter(({ type }) => type !== 'CASES_DOMAIN');
  const cli = await CdkCli.create({ engine: fixture.engine, app: APP, context: { instanceArn: instance.arn } });

  expect(await cli.bootstrap()).toMatchObject({ code: 0 });

  const deployed = await cli.deploy();
  expect(deployed).toMatchObject({ code: 0 });
  expect(instance.securityProfiles.length).toBeGreaterThan(3);
  expect(liveProfiles(instance)).toEqual(profilesOf(await cli.template('ContactCenter'), instance));

  fixture.connect.forgetRequests();
  const again = await cli.deploy();
  expect(again).toMatchObject({ code: 0, output: expect.stringContaining('(no changes)') });
  expect(fixture.connect.requests).toEqual([]);

  const before = JSON.stringify(instance);
  const onOtherInstance = await CdkCli.create({ engine: fixture.engine, app: APP, context: { instanceArn: without.arn } });
  const refused = await onOtherInstance.deploy();
  expect(refused.code).not.toBe(0);
  expect(refused.output).toMatch(/UPDATE_FAILED[\s\S]*needs Amazon Connect Cases/);
  expect(JSON.stringify(instance)).toBe(before);
  expect(without.securityProfiles).toEqual([]);

  expect(await cli.destroy()).toMatchObject({ code: 0 });
  expect(instance.securityProfiles).toEqual([]);
});
