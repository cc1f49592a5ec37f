import type { ContractErrorName } from 'viem';
import { collabSessionsAbi } from '../generated/collab-sessions.ts';
import { jobMarketAbi } from '../generated/job-market.ts';
import { nodeRegistryAbi } from '../generated/node-registry.ts';
import { plexusTokenAbi } from '../generated/plexus-token.ts';

type ErrorsOf<abi extends readonly { readonly type: string }[]> = Extract<
  abi[number],
  { readonly type: 'error' }
>;

/** Every custom error of the contracts: a revert in one may come up through another. */
export const knownErrorsAbi = [
  ...jobMarketAbi,
  ...collabSessionsAbi,
  ...nodeRegistryAbi,
  ...plexusTokenAbi,
].filter(
  (
    item,
  ): item is
    | ErrorsOf<typeof jobMarketAbi>
    | ErrorsOf<typeof collabSessionsAbi>
    | ErrorsOf<typeof nodeRegistryAbi>
    | ErrorsOf<typeof plexusTokenAbi> => item.type === 'error',
);

export type KnownErrorName =
  | ContractErrorName<typeof jobMarketAbi>
  | ContractErrorName<typeof collabSessionsAbi>
  | ContractErrorName<typeof nodeRegistryAbi>
  | ContractErrorName<typeof plexusTokenAbi>;
