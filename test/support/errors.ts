import { types } from 'node:util';

/** What Node.js itself throws is no `Error` of a test's environment. Libraries that ask would take it for something else than they do in a program. */
Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, value: unknown) {
    return this === Error ? types.isNativeError(value) : Function.prototype[Symbol.hasInstance].call(this as () => void, value);
  },
});
