import * as fs from 'node:fs';
import * as path from 'node:path';
import { manifestOf, NEWEST_CDK } from './support/installed';
import { Newcomer } from '../../tools/registry/newcomer';

/** Each scenario prints what it gives, with profiles made by the copy of the library that it is told. */
const APP = `
const { App, Stack } = require('aws-cdk-lib');
const own = require('cdk-connect-security-profiles');
const company = require('company-roles');

const ARN = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';
const OFF = { validation: { enabled: false } };
const SCENARIOS = {
  guardrail: (lib, app, stack) => {
    own.ProfileRules.of(app).addGuardrail('no-deletes', { reason: 'Policy 7', forbidRisks: [own.PermissionRisk.DESTRUCTIVE] });
    new lib.AdministratorProfile(stack, 'A', { instance: own.ConnectInstance.fromInstanceArn(stack, 'I', ARN), securityProfileName: 'a' });
  },
  off: (lib, app, stack) => {
    new lib.AgentProfile(stack, 'A', { instance: own.ConnectInstance.fromInstanceArn(stack, 'I', ARN, OFF), securityProfileName: 'a' });
  },
  sameName: (lib, app, stack) => {
    new own.AgentProfile(stack, 'A', { instance: own.ConnectInstance.fromInstanceArn(stack, 'I', ARN, OFF), securityProfileName: 'same' });
    new lib.AgentProfile(stack, 'B', { instance: company.ConnectInstance.fromInstanceArn(stack, 'J', ARN, OFF), securityProfileName: 'same' });
  },
  validated: (lib, app, stack) => {
    const instance = own.ConnectInstance.fromInstanceArn(stack, 'I', ARN);
    new own.AgentProfile(stack, 'A', { instance, securityProfileName: 'a' });
    const profile = new lib.AgentProfile(stack, 'B', { instance, securityProfileName: 'b' });
    if (!own.SecurityProfile.isSecurityProfile(profile) || !company.ConnectInstance.isConnectInstance(instance)) {
      throw new Error('A construct is not recognized.');
    }
  },
  permissions: (lib, app, stack) => {
    new lib.AgentProfile(stack, 'A', {
      instance: lib.ConnectInstance.fromInstanceArn(stack, 'I', ARN, OFF),
      securityProfileName: 'a',
      additional: own.PermissionSet.of(own.CasesPermissions.CASES_VIEW).withDependencies(),
      except: own.ContactControlPanelPermissions.MAKE_OUTBOUND_CALLS,
    });
  },
};

function resultOf(scenario, lib) {
  const app = new App();
  try {
    scenario(lib, app, new Stack(app, 'S'));
    const resources = Object.values(app.synth().stacks[0].template.Resources);
    return {
      types: resources.map(({ Type }) => Type.split('::').pop()).sort(),
      permissions: resources.flatMap(({ Properties }) => Properties.Permissions ?? []),
    };
  } catch ({ message }) {
    return { error: message };
  }
}

console.log(JSON.stringify({
  areTwo: own.SecurityProfile !== company.SecurityProfile,
  results: Object.entries(SCENARIOS).map(([name, scenario]) => [name, resultOf(scenario, own), resultOf(scenario, company)]),
}));
`;

describe('an app that has two copies of the library, as a package of its company brings another one', () => {
  const newcomer = new Newcomer();
  const modules = path.join(newcomer.folder, 'node_modules');
  const installed = path.join(modules, 'cdk-connect-security-profiles');
  const companys = path.join(modules, 'company-roles', 'node_modules', 'cdk-connect-security-profiles');
  const runApp = () => JSON.parse(newcomer.run(process.execPath, ['app.js']));

  beforeAll(() => {
    fs.writeFileSync(path.join(newcomer.folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
    newcomer.npmInstall('cdk-connect-security-profiles', ...NEWEST_CDK);
    fs.cpSync(installed, companys, { recursive: true });
    fs.writeFileSync(path.join(companys, '..', '..', 'package.json'), JSON.stringify({ name: 'company-roles', version: '1.0.0' }));
    fs.writeFileSync(path.join(companys, '..', '..', 'index.js'), 'module.exports = require(\'cdk-connect-security-profiles\');');
    fs.writeFileSync(path.join(newcomer.folder, 'app.js'), APP);
  });

  afterAll(() => newcomer.leave());

  test('gets the same as with one', () => {
    const { areTwo, results } = runApp();
    expect(areTwo).toBe(true);
    for (const [scenario, withOne, withTwo] of results) {
      expect([scenario, withTwo]).toEqual([scenario, withOne]);
    }
    const of = Object.fromEntries(results.map(([scenario, , withTwo]: any) => [scenario, withTwo]));
    expect(of.guardrail.error).toContain('guardrail-no-deletes');
    expect(of.off.types).toEqual(['SecurityProfile']);
    expect(of.sameName.error).toContain('duplicate-name');
    expect(of.validated.types.filter((type: string) => type === 'Function')).toHaveLength(1);
    expect(of.permissions.permissions).toEqual(expect.arrayContaining(['Cases.View', 'CustomerProfiles.View']));
    expect(of.permissions.permissions).not.toContain('OutboundCallAccess');
  });

  test('is told where they are if they cannot work together', () => {
    const { version } = manifestOf(installed);
    const lib = path.join(companys, 'lib');
    const files = fs.readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js')).map((name) => path.join(lib, name));
    const [file, ...others] = files.filter((one) => fs.readFileSync(one, 'utf8').includes('PROTOCOL = 1;'));
    expect(others).toEqual([]);
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('PROTOCOL = 1;', 'PROTOCOL = 2;'));
    const [, , withTwo] = runApp().results.find(([scenario]: string[]) => scenario === 'validated');
    expect(withTwo.error).toContain(`  ${version} in ${installed}\n  ${version} in ${companys}\n`);
    expect(withTwo.error).toContain('npm ls cdk-connect-security-profiles');
  });
});
