export { loadDigits } from './digits.ts';
export { DevnetError, type DevnetErrorCode } from './errors.ts';
export {
  type InProcessNetwork,
  type InProcessNetworkOptions,
  type InProcessNode,
  type NodeFaults,
  startInProcessNetwork,
} from './in-process/in-process-network.ts';
export { LocalExchange } from './in-process/local-exchange.ts';
export { type OfferOptions, offerJob, untilJobEnds } from './offer-job.ts';
export { assertNetworkNotRunning } from './processes/assert-not-running.ts';
export { type ProcessFault, processFaults } from './processes/faults.ts';
export {
  type KeyFiles,
  NETWORK_FILE,
  type NetworkFile,
  type NetworkNode,
  readNetworkFile,
} from './processes/network-file.ts';
export type { NodeExit } from './processes/node-process.ts';
export {
  type ProcessNetwork,
  type ProcessNetworkOptions,
  startProcessNetwork,
} from './processes/process-network.ts';
