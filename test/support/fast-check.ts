import fc from '../../node_modules/fast-check/lib/cjs/fast-check';

/** The same cases in every run, so that a change and not chance makes a test fail. */
const { PROPERTY_SEED = '1', PROPERTY_TIMES = '1' } = process.env;

if (PROPERTY_SEED !== 'random') {
  fc.configureGlobal({ seed: Number(PROPERTY_SEED) });
}

/** As many cases as the test says, or as many times that. */
export const assert = ((property: fc.IRawProperty<unknown>, params?: fc.Parameters<unknown>) => (
  fc.assert(property, { ...params, numRuns: Number(PROPERTY_TIMES) * (params?.numRuns ?? 100) })
)) as typeof fc.assert;

export * from '../../node_modules/fast-check/lib/cjs/fast-check';
export default { ...fc, assert };
