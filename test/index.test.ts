import * as library from '../src';

interface Constant {
  readonly id?: string;
  readonly name?: string;
}

type ConstantClass = Function & { of?(name: string): Constant };

/** Classes whose static members are of the class itself; `Permission` has its constants in the holder classes. */
const CLASSES = Object.entries(library as unknown as Record<string, ConstantClass>)
  .filter(([, exported]) => typeof exported === 'function')
  .map(([name, exported]): [string, ConstantClass, Constant[]] => [name, exported, constantsOf(exported)])
  .filter(([, , constants]) => constants.length > 0);

/** With more constants than these, the error names the nearest. */
const MOST_LISTED = 20;

test('classes of constants are there', () => {
  expect(CLASSES.map(([name]) => name)).toEqual(expect.arrayContaining(['AgentChannel', 'AgentFeature', 'AiAgentTool', 'TagRestrictedResource']));
});

test.each(CLASSES)('%s finds each of its constants by its name with of()', (_, constantClass, constants) => {
  for (const constant of constants) {
    expect(constantClass.of?.((constant.name ?? constant.id)!)).toBe(constant);
  }
});

test.each(CLASSES)('the error of %s.of() has the name that it was given, and those that there are', (_, constantClass, constants) => {
  const error = thrownBy(() => constantClass.of?.('no-such-name'));
  expect(error).toContain('"no-such-name"');
  const listed = constants.length > MOST_LISTED ? [] : constants.map(({ name, id }) => `"${name ?? id}"`);
  expect(listed.filter((name) => !error.includes(name))).toEqual([]);
});

function constantsOf(exported: ConstantClass): Constant[] {
  return Object.values(exported).filter((value) => value instanceof exported);
}

function thrownBy(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('It threw nothing.');
}
