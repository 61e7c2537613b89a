import { apiModel, shapeOf } from './api-model';

/**
 * An operation's output as it goes over the wire; empty for an operation that answers nothing.
 *
 * @throws Error if a handler answers a member that the model does not have: that is a mistake in the handler
 */
export function writeOutput(operation: string, output: object | void): string {
  const shape = apiModel.operations[operation].output;
  return shape ? JSON.stringify(write(shape, output ?? {}, shape)) : '';
}

function write(shapeName: string, value: unknown, path: string): unknown {
  const shape = shapeOf(shapeName);
  switch (shape.type) {
    case 'structure': return entries(value as object, (name) => {
      const member = shape.members![name];
      if (!member) {
        throw new Error(`${path} has no member ${name} in the API's model`);
      }
      return member.shape;
    }, path);
    case 'map': return entries(value as object, () => shape.value!, path);
    case 'list': return (value as unknown[]).map((item, index) => write(shape.member!, item, `${path}[${index}]`));
    case 'timestamp': return (value as Date).getTime() / 1000;
    default: return value;
  }
}

function entries(value: object, shapeOfEntry: (name: string) => string, path: string) {
  const present = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(present.map(([name, item]) => [name, write(shapeOfEntry(name), item, `${path}.${name}`)]));
}
