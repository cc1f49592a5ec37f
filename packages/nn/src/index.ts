export * from './errors.ts';
export * from './graph/attributes.ts';
export * from './graph/data-types.ts';
export * from './graph/read-model.ts';
export * from './graph/types.ts';
export * from './graph/write-model.ts';
export * from './limits.ts';
