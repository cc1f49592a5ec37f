import type { Address } from '@plexus/core';
import { type Hex, parseSignature } from 'viem';
import type { LocalAccount } from 'viem/accounts';
import type { ChainClient } from '../../client/chain-client.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { PlexusAddresses } from '../../deployment/deployment.ts';
import { plexusTokenAbi } from '../../generated/plexus-token.ts';

export type SignPermitParameters = {
  readonly spender: Address;
  /** Token units. */
  readonly amount: bigint;
  /** Last second (since the epoch) in which it can be submitted. */
  readonly deadline: bigint;
};

export type SignedPermit = SignPermitParameters & {
  readonly owner: Address;
  readonly v: number;
  readonly r: Hex;
  readonly s: Hex;
};

/** Signs an approval that anyone may submit (ERC-2612); the owner needs no currency for gas. */
export async function signPermit(
  client: ChainClient,
  account: LocalAccount,
  addresses: PlexusAddresses,
  parameters: SignPermitParameters,
): Promise<SignedPermit> {
  const token = { address: addresses.token, abi: plexusTokenAbi } as const;
  const [name, nonce, chainId] = await Promise.all([
    readContract(client, { ...token, functionName: 'name', args: [] }),
    readContract(client, { ...token, functionName: 'nonces', args: [account.address] }),
    client.chainId(),
  ]);
  const { spender, amount, deadline } = parameters;
  const signature = await account.signTypedData({
    domain: { name, version: '1', chainId, verifyingContract: addresses.token },
    types: {
      Permit: [
        { name: 'owner', type: 'address' },
        { name: 'spender', type: 'address' },
        { name: 'value', type: 'uint256' },
        { name: 'nonce', type: 'uint256' },
        { name: 'deadline', type: 'uint256' },
      ],
    },
    primaryType: 'Permit',
    message: { owner: account.address, spender, value: amount, nonce, deadline },
  });
  const { r, s, yParity } = parseSignature(signature);
  return { ...parameters, owner: account.address, v: 27 + yParity, r, s };
}
