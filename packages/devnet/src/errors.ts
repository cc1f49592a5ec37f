import { PlexusError } from '@plexus/core';

/** Codes of everything that can go wrong with a network on this machine. */
export type DevnetErrorCode =
  | 'DEVNET_NODE_FAILED'
  | 'DEVNET_NODE_UNKNOWN'
  | 'DEVNET_FAULT_REFUSED'
  | 'DEVNET_FILE_MISSING'
  | 'DEVNET_FILE_MALFORMED'
  | 'DEVNET_ALREADY_RUNNING';

export class DevnetError extends PlexusError<DevnetErrorCode> {}
