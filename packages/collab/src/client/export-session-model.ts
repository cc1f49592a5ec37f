import { parseModel } from '@plexus/nn';
import type { ArtifactSource } from '../ports.ts';
import { getFromAny, holdersOf } from '../roles/holders.ts';
import type { SessionState } from '../view/session-state.ts';

const MOST_BYTES = 2 * 1024 ** 3;

/** The last model a session agreed on, as a standard ONNX file. Throws what the artifact source throws, `NN_MODEL_MALFORMED`. */
export async function exportSessionModel(
  session: SessionState,
  artifacts: Pick<ArtifactSource, 'get'>,
): Promise<Uint8Array> {
  const bytes = await getFromAny(artifacts, session.modelDigest, holdersOf(session), MOST_BYTES);
  parseModel(bytes);
  return bytes;
}
