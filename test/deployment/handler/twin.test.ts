import { CloudFormationStub, type StackResource } from '../../../emulator/cloudformation-stub';
import { CloudFormationApi } from '../../../src/deployment/handler/cloudformation-api';
import type { CustomResourceEvent } from '../../../src/deployment/handler/event';
import { Log } from '../../../src/deployment/handler/log';
import { twinOf } from '../../../src/deployment/handler/twin';
import { READ_BACK_RESOURCE_TYPE, VALIDATION_RESOURCE_TYPE } from '../../../src/formats/validation-request';

const INSTANCE = '11111111-2222-3333-4444-555555555555';
const ID = `security-profile-validation-${INSTANCE}`;

let stub: CloudFormationStub;

beforeEach(async () => {
  stub = await CloudFormationStub.start();
});

afterEach(() => stub.close());

const lines: string[] = [];

function twin(...resources: StackResource[]) {
  stub.resources = resources;
  const event = {
    logicalResourceId: 'Mine', resourceType: VALIDATION_RESOURCE_TYPE,
    properties: { InstanceArn: `arn:aws:connect:us-east-1:111122223333:instance/${INSTANCE}` },
  } as CustomResourceEvent;
  const environment = { AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: stub.url, AWS_ACCESS_KEY_ID: '111122223333', AWS_SECRET_ACCESS_KEY: 'secret' };
  const api = new CloudFormationApi(stub.stackId, new AbortController().signal, environment);
  return twinOf(event, api, new Log({}, (line) => lines.push(line)));
}

const resource = (more: Partial<StackResource> = {}): StackResource => ({ logicalId: 'Other', physicalId: ID, type: VALIDATION_RESOURCE_TYPE, ...more });

test('a twin serves the same instance under another logical id, whatever its id keeps', async () => {
  expect(await twin(resource({ logicalId: 'Mine' }), resource())).toBe(ID);
  expect(await twin(resource({ physicalId: `${ID}.kept.hash` }))).toBe(`${ID}.kept.hash`);
});

test.each<[string, Partial<StackResource>]>([
  ['the resource itself', { logicalId: 'Mine' }],
  ['one of another instance', { physicalId: `${ID}6` }],
  ['one of another type', { type: READ_BACK_RESOURCE_TYPE }],
])('%s is none', async (_, more) => {
  expect(await twin(resource(more))).toBeUndefined();
});

test('where the stack cannot be asked, there is none, and the log says why', async () => {
  stub.fault = 'access-denied';
  expect(await twin(resource())).toBeUndefined();
  expect(lines.join()).toContain('The resources of the stack could not be listed');
});
