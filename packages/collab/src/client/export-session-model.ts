import { parseModel } from '@plexus/nn';
import type { ArtifactSource } from '../ports.ts';
import type { SessionState } from '../view/session-state.ts';

/** The last model a session agreed on, as a standard ONNX file. Throws what the artifact source throws, `NN_MODEL_MALFORMED`. */
export async function exportSessionModel(
  session: Pick<SessionState, 'modelDigest' | 'terms'>,
  artifacts: Pick<ArtifactSource, 'get'>,
): Promise<Uint8Array> {
  const bytes = await artifacts.get(session.modelDigest, { from: session.terms.parameterServer });
  parseModel(bytes);
  return bytes;
}
