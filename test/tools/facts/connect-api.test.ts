import { MODEL, zipOf } from './a-package';
import { readZip } from '../../../tools/facts/archive';
import { extractApi } from '../../../tools/facts/connect-api';

const extracted = (operations: readonly string[], folders: readonly string[] = ['2017-08-08']) => extractApi({
  registry: 'PyPI', name: 'botocore', version: '1.2.3', license: 'Apache-2.0',
  files: readZip(zipOf(Object.fromEntries(folders.flatMap((folder) => [
    [`botocore/data/connect/${folder}/service-2.json`, JSON.stringify({ ...MODEL, metadata: { apiVersion: folder } })],
    [`botocore/data/connect/${folder}/paginators-1.json`, JSON.stringify({ pagination: { ListThings: { limit_key: 'MaxResults' } } })],
  ])))),
}, operations);

test('an operation has its address, its shapes, its errors and its paging', () => {
  expect(extracted(['ListThings']).operations).toEqual({
    ListThings: {
      method: 'GET', uri: '/things/{Id}', input: 'ListThingsRequest', output: 'ListThingsResponse', errors: ['TooFew'], pages: { limit_key: 'MaxResults' },
    },
  });
});

test('what it takes and gives is there to the last shape, and nothing else', () => {
  const { shapes } = extracted(['ListThings']);
  expect(Object.keys(shapes).sort()).toEqual([
    'AccessDeniedException', 'Id', 'InternalServiceException', 'Kind', 'ListThingsRequest', 'ListThingsResponse', 'Tags', 'Thing', 'Things',
    'ThrottlingException', 'TooFew', 'TooManyRequestsException',
  ]);
  expect(shapes.Tags).toEqual({ type: 'map', key: { shape: 'Id' }, value: { shape: 'Kind' } });
  expect(shapes.TooFew).toEqual({ type: 'structure', members: {}, exception: true, error: { httpStatusCode: 400 } });
});

test('texts are left out, and a member of that name is not', () => {
  const { shapes } = extracted(['ListThings']);
  expect(shapes.Thing).toEqual({ type: 'structure', members: { documentation: { shape: 'Id' }, Again: { shape: 'Things' } } });
  expect(shapes.ListThingsRequest).toEqual({ type: 'structure', required: ['Id'], members: { Id: { shape: 'Id', location: 'uri', locationName: 'Id' } } });
});

test('of other operations there is the address', () => {
  expect(extracted(['ListThings']).otherOperations).toEqual({ DropThing: 'DELETE /things/{Id}' });
});

test('the newest version of the API is read, with the day of its model', () => {
  const { metadata, source } = extracted(['ListThings'], ['2017-08-08', '2027-01-01']);
  expect({ metadata, date: source.date }).toEqual({ metadata: { apiVersion: '2027-01-01' }, date: '2026-11-20' });
});

test('what the package does not have is told', () => {
  expect(() => extracted(['EatThing'])).toThrow('The model of Amazon Connect has no operation EatThing');
  expect(() => extracted([], [])).toThrow('botocore 1.2.3 has no model of Amazon Connect where it is looked for');
});
