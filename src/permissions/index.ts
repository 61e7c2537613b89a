export * from './access-level';
export * from './generated/holders';
export * from './permission';
export * from './permission-risk';
export * from './permission-set';
export * from './permission-status';
