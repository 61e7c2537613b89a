export * from './facts';
export * from './features';
export * from './implied';
export * from './names';
export * from './texts';
export * from './types';
