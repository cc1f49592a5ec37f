/**
 * What a node meant by refusing a raw transaction:
 * `known` it has it already; `nonce-used` that nonce is mined; `underpriced` a replacement or fee must offer more;
 * `funds` the account cannot pay; `invalid` no retry of this transaction can work; `later` try again.
 */
export type SendFault = 'known' | 'nonce-used' | 'underpriced' | 'funds' | 'invalid' | 'later';

/** In this order: the first pattern that fits decides. Wordings of geth, Besu, Nethermind, Erigon, reth and anvil. */
const PATTERNS: readonly (readonly [SendFault, RegExp])[] = [
  [
    'known',
    /already (known|imported|in)|known transaction|transaction already exists|ALREADY_?EXISTS|AlreadyKnown/i,
  ],
  ['nonce-used', /nonce (is )?too low|NONCE_TOO_LOW|OldNonce|nonce has already been used/i],
  [
    'underpriced',
    /underpriced|fee too low|max fee per gas less than|below.*(base fee|minimum)|gas price.*(too low|below)|FeeTooLow|GAS_PRICE_TOO_LOW|tip.*too low/i,
  ],
  ['funds', /insufficient (funds|balance)|UPFRONT_COST_EXCEEDS_BALANCE|InsufficientFunds/i],
  [
    'invalid',
    /intrinsic gas|exceeds (the )?block gas limit|gas limit (too high|reached)|EXCEEDS_BLOCK_GAS_LIMIT|invalid (sender|signature|chain ?id|transaction)|oversized|max initcode|INVALID|wrong chain|only replay-protected|gas floor/i,
  ],
];

/** Sorts a node's refusal into what to do about it; an unknown one is `later`. */
export function classifySendFault(message: string): SendFault {
  return PATTERNS.find(([, pattern]) => pattern.test(message))?.[0] ?? 'later';
}
