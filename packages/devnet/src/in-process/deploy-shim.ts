import {
  type ChainClient,
  deployContract,
  jobMarketAbi,
  nodeRegistryAbi,
  plexusTokenAbi,
  sendContractCall,
  type TransactionSender,
} from '@plexus/chain';
import { jobMarketBytecode } from '../../../chain/src/generated/job-market.ts';
import { nodeRegistryBytecode } from '../../../chain/src/generated/node-registry.ts';
import { plexusTokenBytecode } from '../../../chain/src/generated/plexus-token.ts';
export type Deployment = {
  addresses: { token: `0x${string}`; nodeRegistry: `0x${string}`; jobMarket: `0x${string}` };
  block: number;
};
export async function deployPlexus({
  deployer,
}: {
  client: ChainClient;
  deployer: TransactionSender;
}): Promise<Deployment> {
  const me = deployer.account;
  const token = await deployContract(deployer, {
    abi: plexusTokenAbi,
    bytecode: plexusTokenBytecode,
    args: [me, me, 1_000_000_000n * 10n ** 18n],
  });
  const reg = await deployContract(deployer, {
    abi: nodeRegistryAbi,
    bytecode: nodeRegistryBytecode,
    args: [token.address, me, 100n * 10n ** 18n, 20_000],
  });
  const market = await deployContract(deployer, {
    abi: jobMarketAbi,
    bytecode: jobMarketBytecode,
    args: [reg.address, me, 3000],
  });
  await sendContractCall(deployer, {
    address: reg.address,
    abi: nodeRegistryAbi,
    functionName: 'authoriseProtocol',
    args: [market.address],
  });
  return {
    addresses: { token: token.address, nodeRegistry: reg.address, jobMarket: market.address },
    block: token.receipt.blockNumber,
  };
}
