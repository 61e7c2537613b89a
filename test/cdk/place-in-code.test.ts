import { App, Stack } from 'aws-cdk-lib';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import type { Construct } from 'constructs';
import { AgentProfile, CasesPermissions, PermissionSet, SecurityProfile } from '../../src';
import { placeInCode, showPlace } from '../../src/cdk/place-in-code';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';

beforeAll(() => {
  // Which turns off that the CDK notes where constructs are made.
  delete process.env.CDK_CONTEXT_JSON;
});

const placeOf = (construct: Construct) => {
  const place = placeInCode((construct.node.defaultChild ?? construct).node.metadata);
  return place && showPlace(place).replace(/:\d+$/, '');
};

/** The line that this is called in. */
const here = () => `test/cdk/place-in-code.test.ts:${/place-in-code\.test\.ts:(\d+)/.exec(new Error().stack!.split('\n')[2]!)![1]}`;

const traced = (...data: unknown[]) => placeInCode([{ type: 'aws:cdk:creationStack', data }], '/app');

test('the CDK records where code of this app makes a role, whichever way it does', () => {
  const { stack, instance } = rolesStack();
  class Desk extends SecurityProfile {
    public static line: string;

    constructor(scope: Construct, id: string) {
      super(scope, id, { instance, securityProfileName: id, permissions: PermissionSet.of(CasesPermissions.CASES_VIEW) });
      Desk.line = here().replace(/\d+$/, (line) => String(Number(line) - 1));
    }
  }
  const roles = [
    [new AgentProfile(stack, 'Ready', { instance, securityProfileName: 'Ready' }), here()],
    [new Desk(stack, 'Desk'), Desk.line],
    [new CfnSecurityProfile(stack, 'L1', { instanceArn: INSTANCE_ARN, securityProfileName: 'L1' }), here()],
  ] as const;
  const copy = roles[0][0].saveAs(stack, 'Copy', { securityProfileName: 'Copy' }), place = here();
  expect([...roles.map(([role]) => placeOf(role)), placeOf(copy)]).toEqual([...roles.map(([, line]) => line), place]);
});

test('where no trace is recorded, nobody knows', () => {
  const stack = new Stack(new App({ context: { 'aws:cdk:disable-creation-stack-traces': true } }), 'Stack');
  expect(placeOf(new CfnSecurityProfile(stack, 'L1', { instanceArn: INSTANCE_ARN, securityProfileName: 'L1' }))).toBeUndefined();
});

test('packages, the library and what is elsewhere are passed over', () => {
  expect(traced(
    '...new SecurityProfile in cdk-connect-security-profiles, new CfnSecurityProfile in aws-cdk-lib...',
    'new _SecurityProfile2 (/app/dist/bundle.js:3:9)',
    'new AgentProfile (/app/dist/bundle.js:2:9)',
    'Desk.saveAs (/app/dist/bundle.js:1:9)',
    'make (/packages/company/lib/roles.js:8:2)',
    'make (/app/node_modules/company/lib/roles.js:8:2)',
    'eval at run (/app/x.js:1:1), <anonymous> (eval at run (/app/x.js:1:1), <anonymous>:4:1)',
    'new Desk (/app/lib/desk.ts:7:72)',
    '<anonymous> (/app/bin/app.ts:3:1)',
  )).toEqual({ file: 'lib/desk.ts', line: 7, column: 72 });
});

test('modules have addresses, and the trace of another language has no columns', () => {
  expect(traced('make (file:///app/lib/roles.mjs:3:4)')).toEqual({ file: 'lib/roles.mjs', line: 3, column: 4 });
  expect(traced(
    'Kernel.create (/tmp/jsii-kernel/lib/program.js:1:77)',
    '__init__ (/app/.venv/lib/python3.12/site-packages/cdk_connect_security_profiles/__init__.py:99)',
    'main (/app/app.py:12)',
  )).toEqual({ file: 'app.py', line: 12 });
  expect(traced(
    'io.github.cdkconnect.securityprofiles.AgentProfile$Builder.build (AgentProfile.java:99)', 'com.example.App.main (App.java:12)',
  )).toEqual({ file: 'App.java', line: 12 });
});

test('whatever else is recorded is no place', () => {
  expect([traced(), traced('(no user code in 10 frames)', 1, null), placeInCode([{ type: 'aws:cdk:creationStack', data: 'x' }]), placeInCode([])])
    .toEqual([undefined, undefined, undefined, undefined]);
});
