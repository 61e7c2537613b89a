import { App, Stack } from 'aws-cdk-lib';
import { SharedState } from '../../src/copies/shared-state';

const make = () => new SharedState<string[]>('test', () => []);

test('it is one for a construct, whichever copy of the library asks for it', () => {
  const app = new App();
  make().of(app).push('noted');
  expect(make().of(app)).toEqual(['noted']);
});

test('constructs, and names, have one each', () => {
  const app = new App();
  make().of(app).push('noted');
  expect(make().of(new Stack(app, 'Stack'))).toEqual([]);
  expect(make().of(new App())).toEqual([]);
  expect(new SharedState<string[]>('other', () => []).of(app)).toEqual([]);
});

test('nothing of it shows in what the construct is compared or written by', () => {
  const app = new App();
  const keys = Reflect.ownKeys({ ...app });
  make().of(app);
  expect(Reflect.ownKeys({ ...app })).toEqual(keys);
});
