import type { ConnectionOptions } from './connection.ts';

/** Who signs on which network: settings of a node, or a network and a keystore. */
export type SignerOptions = ConnectionOptions & {
  /** `plexus.yaml` of a node. */
  readonly config?: string;
};
