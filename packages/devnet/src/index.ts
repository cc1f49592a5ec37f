export { loadDigits } from './digits.ts';
export {
  type InProcessNetwork,
  type InProcessNetworkOptions,
  type InProcessNode,
  type NodeFaults,
  startInProcessNetwork,
} from './in-process/in-process-network.ts';
export { LocalExchange } from './in-process/local-exchange.ts';
export { type OfferOptions, offerJob, untilJobEnds } from './offer-job.ts';
