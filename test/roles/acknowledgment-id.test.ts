import { acknowledgmentId } from '../../src/roles/acknowledgment-id';

test('findings have ids with the name of the library', () => {
  expect(acknowledgmentId('drift')).toBe('cdk-connect-security-profiles:drift');
});
