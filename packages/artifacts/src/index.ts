export * from './chunk-manifest.ts';
export { DirectoryArtifactStore } from './directory-store.ts';
export { ArtifactError, type ArtifactErrorCode } from './errors.ts';
export { type KeptArtifact, MemoryArtifactStore } from './memory-store.ts';
export * from './store.ts';
