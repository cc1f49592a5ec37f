export * from './clock.ts';
export * from './digest.ts';
export * from './encoding.ts';
export * from './errors.ts';
export * from './keccak.ts';
export * from './merkle.ts';
export * from './random.ts';
export * from './units.ts';
