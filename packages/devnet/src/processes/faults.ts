import { DevnetError } from '../errors.ts';

/** Ways in which a node of a demonstration or test network cheats. */
export type ProcessFault = 'tampered-weights';
export const processFaults: readonly ProcessFault[] = ['tampered-weights'];

const STATE_MAGIC = 'PLXS';
const STATE_HEADER_BYTES = 56;
const TAMPERED_WEIGHTS = 16;
const SIGN_BIT = 0x80;
/** Major type of what canonical encoding writes records as. */
const CBOR_MAP = 5;

/**
 * The end of a segment as a worker returns it that tampers with weights: the first of them with their sign turned, so
 * that the state stays well-formed. Outputs of inference get another last byte; manifests stay as they are.
 */
export function tamperWithWeights(_segment: number, end: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(end);
  if (Buffer.from(end.subarray(0, 4)).toString('latin1') === STATE_MAGIC) {
    for (let i = 0; i < TAMPERED_WEIGHTS; i++) {
      const at = STATE_HEADER_BYTES + 4 * i + 3;
      if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ SIGN_BIT;
    }
    return changed;
  }
  const isManifest = (changed[0] ?? 0) >> 5 === CBOR_MAP;
  if (!isManifest && changed.length > 0) changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  return changed;
}

/** Throws `DEVNET_FAULT_REFUSED` unless the environment says that cheating is wanted here, and how. */
export function assertFaultAllowed(
  fault: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): asserts fault is ProcessFault {
  const isKnown = processFaults.some((known) => known === fault);
  if (environment['PLEXUS_ALLOW_FAULTS'] === '1' && isKnown) return;
  throw new DevnetError({
    code: 'DEVNET_FAULT_REFUSED',
    message: isKnown
      ? 'a node that cheats is for demonstrations and tests and was not asked for by name'
      : `there is no fault "${fault ?? ''}"; known: ${processFaults.join(', ')}`,
    hint: 'start nodes with "plexus node start"; a demonstration sets PLEXUS_ALLOW_FAULTS=1',
  });
}
