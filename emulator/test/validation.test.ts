import { CreateSecurityProfileCommand, DescribeInstanceAttributeCommand, ListInstanceAttributesCommand, TagResourceCommand } from '@aws-sdk/client-connect';
import { apiModel, type ShapeModel, shapeOf } from '../protocol/api-model';
import { validate } from '../protocol/validator';
import { useEmulator } from '../use-emulator';

type Input = Record<string, unknown>;

/** An input that breaks one rule of the model, and how the message names it. */
interface Breach {
  readonly operation: string;
  readonly rule: string;
  readonly input: Input;
}

/** A value that keeps every rule of its shape. */
function valid(shapeName: string): unknown {
  const shape = shapeOf(shapeName);
  switch (shape.type) {
    case 'structure': return Object.fromEntries((shape.required ?? []).map((name) => [name, valid(shape.members![name].shape)]));
    case 'list': return Array.from({ length: shape.min ?? 0 }, () => valid(shape.member!));
    case 'map': return Object.fromEntries(Array.from({ length: shape.min ?? 0 }, (_, index) => [`key${index}`, valid(shape.value!)]));
    case 'integer': return shape.min ?? 1;
    case 'boolean': return true;
    default: return shape.enum?.[0] ?? 'a'.repeat(Math.max(1, shape.min ?? 1));
  }
}

/** Values that each break one rule of a shape. */
function* invalid(shape: ShapeModel): Generator<[string, unknown]> {
  const sized = { list: (size: number) => Array.from({ length: size }, () => valid(shape.member!)), string: (size: number) => 'a'.repeat(size), integer: (size: number) => size };
  const ofSize = sized[shape.type as keyof typeof sized];
  if (ofSize && shape.max !== undefined) {
    yield [`at most ${shape.max}`, ofSize(shape.max + 1)];
  }
  if (ofSize && shape.min) {
    yield [`at least ${shape.min}`, ofSize(shape.min - 1)];
  }
  if (shape.enum) {
    yield ['must be one of', 'SOMETHING_ELSE'];
  }
  if (shape.type !== 'boolean') {
    yield [`must be of type ${shape.type}`, true];
  }
}

function* breaches(operation: string): Generator<Breach> {
  const { members = {}, required = [] } = shapeOf(apiModel.operations[operation].input);
  const input = valid(apiModel.operations[operation].input) as Input;
  for (const name of required) {
    yield { operation, rule: `${name} is required`, input: Object.fromEntries(Object.entries(input).filter(([other]) => other !== name)) };
  }
  for (const [name, { shape }] of Object.entries(members)) {
    for (const [rule, value] of invalid(shapeOf(shape))) {
      yield { operation, rule: `${name} ${rule}`, input: { ...input, [name]: value } };
    }
  }
}

const operations = Object.keys(apiModel.operations);

test.each(operations)('%s takes an input that keeps the rules of the model', (operation) => {
  expect(() => validate(operation, valid(apiModel.operations[operation].input))).not.toThrow();
});

test.each(operations.flatMap((operation) => [...breaches(operation)]))('$operation refuses an input where $rule is broken', ({ operation, rule, input }) => {
  const [member, ...words] = rule.split(' ');
  const text = words[0] === 'must' || words[0] === 'is' ? rule : `${member} must be ${words.join(' ')}`;

  expect(() => validate(operation, input)).toThrow(expect.objectContaining({ status: 400, message: expect.stringContaining(text) }));
});

test.each([
  ['a tag key that is too long', { Tags: { ['k'.repeat(129)]: 'v' } }, 'at most 128 characters, got 129'],
  ['a reserved tag key', { Tags: { 'aws:x': 'v' } }, 'The key "aws:x" of Tags must match'],
  ['five access control tags', { AllowedAccessControlTags: { a: '', b: '', c: '', d: '', e: '' } }, 'AllowedAccessControlTags must be at most 4 entries, got 5'],
  ['an application without permissions', { Applications: [{ ApplicationPermissions: [] }] }, 'Applications[0].ApplicationPermissions must be at least 1 items'],
  ['an unknown kind of application', { Applications: [{ Type: 'WEB' }] }, 'Applications[0].Type must be one of MCP, THIRD_PARTY_APPLICATION'],
  ['an empty permission', { Permissions: ['BasicAgentAccess', ''] }, 'Permissions[1] must be at least 1 characters, got 0'],
])('%s is refused wherever it is nested', (_, settings, message) => {
  expect(() => validate('CreateSecurityProfile', { InstanceId: 'i', SecurityProfileName: 'n', ...settings })).toThrow(message);
});

test('a length is counted in characters, not in code units', () => {
  expect(() => validate('CreateSecurityProfile', { InstanceId: 'i', SecurityProfileName: 'n', Description: '🎧'.repeat(250) })).not.toThrow();
});

describe('over the wire', () => {
  const use = useEmulator();

  test('an unacceptable value is an invalid parameter', async () => {
    const { id: InstanceId } = use.emulator.addInstance();
    const create = async (input: object) => use.client.send(new CreateSecurityProfileCommand({ InstanceId, SecurityProfileName: 'New', ...input }));

    for (const input of [{ SecurityProfileName: 'Sales & care' }, { SecurityProfileName: 'n'.repeat(128) }, { Description: 'd'.repeat(251) }, { Permissions: Array(501).fill('P') }]) {
      await expect(create(input)).rejects.toMatchObject({ name: 'InvalidParameterException', $metadata: { httpStatusCode: 400 } });
    }
    await expect(use.client.send(new DescribeInstanceAttributeCommand({ InstanceId, AttributeType: 'FAX' as never }))).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(use.client.send(new ListInstanceAttributesCommand({ InstanceId, MaxResults: 0 }))).rejects.toMatchObject({ name: 'InvalidParameterException' });
    expect(use.emulator.instances[0].securityProfiles).toEqual([]);
  });

  test('a missing member is an invalid request', async () => {
    const { id: InstanceId, arn: resourceArn } = use.emulator.addInstance();

    await expect(use.client.send(new CreateSecurityProfileCommand({ InstanceId, SecurityProfileName: undefined })))
      .rejects.toMatchObject({ name: 'InvalidRequestException', message: 'SecurityProfileName is required' });
    await expect(use.client.send(new TagResourceCommand({ resourceArn, tags: undefined }))).rejects.toMatchObject({ name: 'InvalidRequestException' });
  });
});
