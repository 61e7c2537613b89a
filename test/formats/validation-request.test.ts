import * as fc from 'fast-check';
import { readProperties } from '../../src/formats/read-properties';
import {
  INSTANCE_AND_PROFILE_ACTIONS, PROFILE_ACTIONS, readWaiver, withoutEmpty, WRITE_ACTIONS, writeProperties, writeWaiver,
} from '../../src/formats/validation-request';
import { OPERATIONS } from '../../src/roles/access';
import { accessOf } from '../support/access';

const ARN = 'arn:aws:connect:us-east-1:111122223333:instance/12345678-1234-1234-1234-123456789012';

test('says no more than it has to', () => {
  const properties = writeProperties({ instanceArn: ARN, profiles: { Agent: { name: 'Agent', permissions: ['BasicAgentAccess'] } } });

  expect(properties).toEqual({ InstanceArn: ARN, Profiles: { Agent: expect.stringMatching(/^Agent:[\w-]+$/) }, Catalog: '1' });
});

test('whatever tells the access of a profile may be called', () => {
  const allowed = [...PROFILE_ACTIONS, ...INSTANCE_AND_PROFILE_ACTIONS, ...WRITE_ACTIONS];
  expect(allowed).toEqual(expect.arrayContaining(OPERATIONS.map((operation) => `connect:${operation}`)));
});

test('equal requests give equal properties, whatever their order', () => {
  const profiles = { A: { name: 'A', permissions: ['Queues.View', 'Users.View'] }, B: { name: 'B', permissions: [] } };
  const request = { instanceArn: ARN, rules: { 'drift': 'off', 'lock-out': 'warning' } as const, waivers: { B: ['y', 'x'], A: ['z'] } };
  const other = {
    instanceArn: ARN,
    profiles: { B: profiles.B, A: { name: 'A', permissions: ['Users.View', 'Queues.View'] } },
    rules: { 'lock-out': 'warning', 'drift': 'off' } as const,
    waivers: { A: ['z'], B: ['x', 'y'] },
  };

  expect(JSON.stringify(writeProperties(other))).toBe(JSON.stringify(writeProperties({ ...request, profiles })));
});

test('details are there only for profiles that have any', () => {
  const properties = writeProperties({
    instanceArn: ARN,
    profiles: {
      A: { name: 'A', permissions: [], access: accessOf({ TagRestrictedResources: ['User'] }) },
      B: { name: 'B', permissions: [], access: accessOf({ TagRestrictedResources: [] }) },
    },
  });

  expect(properties.Details).toEqual({ A: { TagRestrictedResources: ['User'] } });
});

test('the usual strictness is said of single profiles only, as that of the stack would count otherwise', () => {
  const profileSeverities = { A: { strictness: 'normal' as const } };
  expect(writeProperties({ instanceArn: ARN, profiles: {}, severities: { strictness: 'strict' }, profileSeverities }))
    .toMatchObject({ Strictness: 'strict', ProfileSeverities: { A: { Strictness: 'normal' } } });
  expect(writeProperties({ instanceArn: ARN, profiles: {}, severities: { strictness: 'normal' } })).not.toHaveProperty('Strictness');
});

const SEVERITIES = fc.record({
  strictness: fc.constantFrom('strict' as const, 'normal' as const, 'lenient' as const),
  severities: fc.dictionary(fc.constantFrom('drift', 'lock-out'), fc.constantFrom('error' as const, 'off' as const), { noNullPrototype: true }),
});

test('what is written is read again', () => {
  const name = fc.stringMatching(/^[ a-zA-Z0-9_@-]{1,20}$/);
  const permission = fc.oneof(fc.constantFrom('Queues.View', 'Users.Edit', 'BasicAgentAccess', 'Cases.View'), fc.stringMatching(/^[\w.:%+ -]{1,30}$/));
  const profiles = fc.dictionary(fc.stringMatching(/^[A-Za-z0-9]{1,8}$/), fc.record({ name, permissions: fc.uniqueArray(permission) }));
  fc.assert(fc.property(profiles, SEVERITIES, SEVERITIES, (given, severities, ofA) => {
    const written = writeProperties({ instanceArn: ARN, profiles: given, severities, profileSeverities: { A: ofA } });
    const properties = JSON.parse(JSON.stringify(written)) as unknown;

    const { request, problems } = readProperties(properties);

    expect(problems).toEqual([]);
    expect(request).toMatchObject({ instanceArn: ARN, severities, profileSeverities: { A: ofA } });
    const sorted = Object.entries(given).map(([id, one]) => [id, { ...one, permissions: [...one.permissions].sort() }]);
    expect(request.profiles).toEqual(Object.fromEntries(sorted));
  }));
});

test('permissions that only the deployment knows are read as what it puts in their place', () => {
  const unresolved = { list: { Ref: 'All' }, items: [{ Ref: 'One' }] };
  const { Profiles, ...others } = writeProperties({ instanceArn: ARN, profiles: { A: { name: 'A', permissions: ['Users.View'], unresolved } } });
  const [separator, [text, one, all]] = (Profiles as any).A['Fn::Join'];
  expect([one, all]).toEqual([{ Ref: 'One' }, { 'Fn::Join': [separator, { Ref: 'All' }] }]);
  const deployed = { ...others, Profiles: { A: [text, 'Queues.View', 'Cases.View', 'New.Thing'].join(separator) } };
  expect(readProperties(deployed).request.profiles.A.permissions).toEqual(['Cases.View', 'New.Thing', 'Queues.View', 'Users.View']);
});

test('references to all profiles are one text, in the order of their ids', () => {
  const profiles = { B: { name: 'B', permissions: [] }, A: { name: 'A', permissions: [] } };
  const written = (arns: Record<string, unknown>, more = {}) => writeProperties({ instanceArn: ARN, profiles, arns, ...more }).Arns;
  const references = { A: { Ref: 'A' }, B: { Ref: 'B' } };
  expect(written(references)).toEqual({ 'Fn::Sub': '${A} ${B}' });
  expect(written({ A: { Ref: 'A' } })).toEqual({ A: { Ref: 'A' } });
  expect(written({ A: { Ref: 'A' }, B: 'arn:b' })).toEqual({ A: { Ref: 'A' }, B: 'arn:b' });
  expect(written(references, { conditions: { A: 'Night' } })).toMatchObject({ A: { 'Fn::If': ['Night', { Ref: 'A' }, { Ref: 'AWS::NoValue' }] } });

  const { Arns: _, ...properties } = writeProperties({ instanceArn: ARN, profiles });
  const read = (Arns: unknown) => readProperties({ ...properties, Arns }).request.arns;
  expect(read('arn:a arn:b')).toEqual({ A: 'arn:a', B: 'arn:b' });
  expect(read('arn:a ')).toEqual({ A: 'arn:a' });
  expect([read('arn:a'), read('arn:a arn:b arn:c'), read('')]).toEqual([{}, {}, {}]);
});

test('empty is what has no content', () => {
  expect(withoutEmpty({ a: '', b: [], c: {}, d: undefined, n: null, e: 'x', f: ['y'] })).toEqual({ e: 'x', f: ['y'] });
});

test('waivers are read as they were written', () => {
  for (const waiver of [{ rule: 'instance-feature' }, { rule: 'instance-feature', permission: 'Cases.View' }, { rule: 'unseen-name', permission: 'New:Thing' }, { rule: 'drift', acknowledged: true }]) {
    expect(readWaiver(writeWaiver(waiver))).toEqual(waiver);
  }
  expect([{ rule: 'instance-feature' }, { rule: 'instance-feature', permission: 'Cases.View' }].map(writeWaiver)).toEqual(['instance-feature', 'instance-feature:Cases.View']);
});
