import { schemaFiles, zipOf } from './a-package';
import { readZip } from '../../../tools/facts/archive';
import { extractSchemas } from '../../../tools/facts/cloudformation';

const THING = {
  description: 'A thing.',
  properties: { description: { type: 'string', maxLength: 5, description: 'What it is.' }, Tags: { type: 'array', maxItems: 4 } },
  handlers: { read: { permissions: ['test:Read'] } },
};

const extracted = (schemas: Readonly<Record<string, object>>, regions: Readonly<Record<string, string | undefined>>) => {
  const ids = Object.fromEntries(Object.entries(regions).map(([region, id]) => [region, id === undefined ? {} as Record<string, string> : { 'AWS::Test::Thing': id }]));
  const files = readZip(zipOf(schemaFiles(schemas, ids)));
  return extractSchemas({ registry: 'PyPI', name: 'cfn-lint', version: '1.2.3', license: 'MIT-0', files }, ['AWS::Test::Thing'])['AWS::Test::Thing'];
};

test('a schema has all but its descriptions; a property of that name stays', () => {
  expect(extracted({ a: THING }, { 'us-east-1': 'a' }).schema).toEqual({
    properties: { description: { type: 'string', maxLength: 5 }, Tags: { type: 'array', maxItems: 4 } },
    handlers: { read: { permissions: ['test:Read'] } },
  });
});

test('its date is that of the schemas', () => {
  expect(extracted({ a: THING }, { 'us-east-1': 'a' }).source).toEqual({ package: 'cfn-lint', registry: 'PyPI', version: '1.2.3', license: 'MIT-0', date: '2026-10-20' });
});

test('Regions that have the same schema are named, and those without the type are not', () => {
  const { regions, otherRegions } = extracted({ a: THING }, { 'us-west-2': 'a', 'us-east-1': 'a', 'eu-west-1': undefined });
  expect({ regions, otherRegions }).toEqual({ regions: ['us-east-1', 'us-west-2'], otherRegions: {} });
});

test('a Region with another schema is told with how it differs', () => {
  const other = { ...THING, properties: { ...THING.properties, Tags: { type: 'array', maxItems: 2 } } };
  const { regions, otherRegions } = extracted({ a: THING, b: other }, { 'us-east-1': 'a', 'eu-west-2': 'b' });
  expect({ regions, otherRegions }).toEqual({ regions: ['us-east-1'], otherRegions: { 'eu-west-2': [{ pointer: '/properties/Tags/maxItems', was: 4, is: 2 }] } });
});

test('a Region whose descriptions alone are others has the same schema', () => {
  const { regions, otherRegions } = extracted({ a: THING, b: { ...THING, description: 'The thing.' } }, { 'us-east-1': 'a', 'eu-west-2': 'b' });
  expect({ regions, otherRegions }).toEqual({ regions: ['eu-west-2', 'us-east-1'], otherRegions: {} });
});

test('a type that the package does not have is told', () => {
  expect(() => extracted({ a: THING }, { 'us-east-1': undefined })).toThrow('cfn-lint 1.2.3 has no AWS::Test::Thing in us-east-1');
});
