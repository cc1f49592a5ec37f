/** Every layer for `sequential`; the package exports them as `layers`. */
export * from './attention.ts';
export * from './layer-list.ts';
export * from './picture-layers.ts';
