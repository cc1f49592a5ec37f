/** What `parseModel` accepts at most. Everything is checked before memory in proportion to it is taken. */
export type ModelLimits = {
  /** Size of the file. */
  readonly maxBytes: number;
  /** Nodes, subgraphs included. */
  readonly maxNodes: number;
  readonly maxInitializers: number;
  /** Inputs of one node, and outputs of one node. */
  readonly maxNodeValues: number;
  /** Dimensions of one tensor. */
  readonly maxRank: number;
  /** Elements of one tensor. */
  readonly maxElements: number;
  /** Subgraphs inside subgraphs. */
  readonly maxGraphDepth: number;
  /** Protobuf messages and byte strings in the file; each costs up to a kilobyte once decoded. */
  readonly maxMessages: number;
  /** Numbers and strings outside raw data; each costs up to 32 bytes once decoded. */
  readonly maxScalars: number;
  /** Weights in files beside the model, all together. */
  readonly maxExternalBytes: number;
  /** Characters of one name. */
  readonly maxNameLength: number;
};

export const defaultModelLimits: ModelLimits = {
  maxBytes: 1 << 30,
  maxNodes: 100_000,
  maxInitializers: 50_000,
  maxNodeValues: 4_096,
  maxRank: 16,
  maxElements: 1 << 28,
  maxGraphDepth: 8,
  maxMessages: 1 << 20,
  maxScalars: 1 << 24,
  maxExternalBytes: 4 * 2 ** 30,
  maxNameLength: 4_096,
};
