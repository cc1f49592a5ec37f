export type { LocalAccount } from 'viem/accounts';
export { accountOfKey, recoverTextSigner, signText } from './account/local-account.ts';
export * from './actions.ts';
export type { Block, BlockRef, RawLog, Receipt } from './client/block.ts';
export {
  type BlockTag,
  type CallRequest,
  type ChainClient,
  type ChainClientOptions,
  createChainClient,
} from './client/chain-client.ts';
export { defaultFeePolicy, type FeePolicy, type Fees } from './client/fees.ts';
export type { HeadUpdate } from './client/head-watch.ts';
export { deployContract } from './contract/deploy-contract.ts';
export { eventsOfReceipt } from './contract/events-of-receipt.ts';
export { readContract } from './contract/read-contract.ts';
export { type SendOptions, sendContractCall } from './contract/send-contract-call.ts';
export { defaultDeploymentParameters, deployPlexus } from './deployment/deploy-plexus.ts';
export type { Deployment, DeploymentParameters, PlexusAddresses } from './deployment/deployment.ts';
export { parseDeployment, readDeployment, writeDeployment } from './deployment/deployment-file.ts';
export { verifyDeployment } from './deployment/verify-deployment.ts';
export { DEV_MNEMONIC, devAccount, devPrivateKey } from './embedded/dev-accounts.ts';
export {
  type EmbeddedChain,
  type EmbeddedChainExit,
  type EmbeddedChainOptions,
  startEmbeddedChain,
} from './embedded/start-embedded-chain.ts';
export type { MiningMode } from './embedded/supervisor-messages.ts';
export { ChainError, type ChainErrorCode } from './errors.ts';
export type { EventContract, FeedEvent } from './feed/decode-events.ts';
export {
  createEventFeed,
  type EventFeed,
  type EventFeedOptions,
  type FeedListener,
  type FeedMessage,
} from './feed/event-feed.ts';
export { type EventInBlock, findMisplaced } from './feed/find-misplaced.ts';
export { collabSessionsAbi } from './generated/collab-sessions.ts';
export { jobMarketAbi } from './generated/job-market.ts';
export { nodeRegistryAbi } from './generated/node-registry.ts';
export { plexusTokenAbi } from './generated/plexus-token.ts';
export { type ChainLogger, silentLogger } from './logger.ts';
export { ContractError, type ContractErrorCode } from './revert/contract-error.ts';
export { decodeRevert, hasContractCode, toContractError } from './revert/decode-revert.ts';
export { openFileJournal } from './sender/file-journal.ts';
export { createMemoryJournal, type JournalRecord, type TransactionJournal } from './sender/journal.ts';
export {
  createTransactionSender,
  type TransactionRequest,
  type TransactionSender,
  type TransactionSenderOptions,
} from './sender/transaction-sender.ts';
export type { FoldedStake } from './stake-history/fold-stake.ts';
export { readStakeHistory, type StakeHistoryOptions } from './stake-history/read-stake-history.ts';
export {
  type CreditWithdrawal,
  comparePositions,
  endOfBlock,
  type LogPosition,
  type PlacedStakeEvent,
  type StakeEvent,
} from './stake-history/registry-event.ts';
export { StakeHistory } from './stake-history/stake-history.ts';
