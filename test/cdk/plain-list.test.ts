import { App, CfnResource, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { PlainList } from '../../src/cdk/plain-list';

test('a plain list is in the template as it is, and nobody looks at its texts', () => {
  const texts = ['a', 'b'];
  const seen: PropertyKey[] = [];
  const watched = new Proxy(texts, { get: (list, key) => (seen.push(key), Reflect.get(list, key)) });
  const stack = new Stack(new App(), 'Stack');
  const list = new PlainList(watched);
  expect(stack.resolve({ List: list }).List).toBe(watched);
  expect(seen.filter((key) => typeof key === 'string' && /^\d+$/.test(key))).toEqual([]);
  new CfnResource(stack, 'One', { type: 'AWS::Test::Resource', properties: { List: list } });
  Template.fromStack(stack).hasResourceProperties('AWS::Test::Resource', { List: texts });
  expect(String(list)).toBe('a,b');
});
