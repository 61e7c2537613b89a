import fc from 'fast-check';
import schema from '../../../facts/cloudformation/AWS-Connect-SecurityProfile.json';
import { templateApp } from '../../../src/review/assembly/read-app';
import { diffRoles } from '../../../src/review/diff/diff';
import { reportOf } from '../../../src/review/report/report';
import { anyMutation, anyProfile, EVERYTHING, mayRepeatAKey, meaningOf, REFERRED, textsIn } from '../support/mutations';
import { shown } from '../support/shown';

const RUNS = { numRuns: 200 };

function appWith(properties: unknown) {
  return templateApp({ ...REFERRED, Resources: { Everything: { Type: 'AWS::Connect::SecurityProfile', Properties: properties } } }, 'template');
}

test('the profile has everything that CloudFormation lets one set', () => {
  const { properties, readOnlyProperties } = schema.schema;
  expect(Object.keys(EVERYTHING).sort()).toEqual(Object.keys(properties).filter((name) => !readOnlyProperties.includes(`/properties/${name}`)).sort());
});

test('whatever changes in the resource of a profile, at any depth, is a change of the role, in both directions', () => {
  const anyChange = anyProfile().chain((before) => anyMutation(before).map((mutation) => ({ before, ...mutation })));
  fc.assert(fc.property(anyChange, ({ before, to }) => {
    fc.pre(meaningOf(before) !== meaningOf(to));
    const [was, is] = [appWith(before), appWith(to)];
    const statuses = [diffRoles(was, is), diffRoles(is, was)].map((roles) => roles.map(({ status }) => status));
    expect(statuses).not.toContainEqual(['same']);
  }), RUNS);
});

test('what means the same is no change', () => {
  const turned = (value: unknown): unknown => (Array.isArray(value) ? [...value].reverse().map(turned) : value);
  fc.assert(fc.property(anyProfile().filter((one) => !mayRepeatAKey(one)), (properties) => {
    const other = Object.fromEntries(Object.entries(properties).reverse().map(([name, value]) => [name, turned(value)]));
    // Permissions that only the deployment knows can change without a trace, which is said of them every time.
    const app = appWith(properties);
    const changes = [app, appWith(other)].flatMap((one) => diffRoles(app, one)[0]!.aspects)
      .filter(({ property }) => property !== 'Permissions');
    expect(changes).toEqual([]);
  }), RUNS);
});

test('every text and every name of a reference in the resource of a profile is in its report', () => {
  fc.assert(fc.property(anyProfile(), (properties) => {
    const report = shown(reportOf(appWith(properties)), 'json');
    expect(textsIn(properties).filter((text) => !report.includes(text))).toEqual([]);
  }), RUNS);
});
