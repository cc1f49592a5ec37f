import { recoverTextSigner } from '@plexus/chain';
import { requireSession, verifySession } from '@plexus/collab';
import { formatTokenAmount } from '@plexus/core';
import type { Context } from '../../../context.ts';
import { renderJson } from '../../../output/streams.ts';
import { parseSessionId } from '../member/parse-session-id.ts';
import { type LookOptions, openLook } from './open-look.ts';

/** Checks a session and prints each check. Throws `COLLAB_CHECK_FAILED`, `COLLAB_NOT_FOUND`. */
export async function runCollabVerify(text: string, options: LookOptions, context: Context): Promise<void> {
  const sessionId = parseSessionId(text);
  const { streams } = context;
  const look = await openLook(options, context);
  const checks: { readonly check: string; readonly finding: string }[] = [];
  try {
    const session = requireSession(look.tracker, sessionId);
    const report = await verifySession({
      sessionId,
      log: look.tracker.view.log(sessionId),
      chain: look.collab,
      artifacts: look.artifacts,
      signer: { recover: recoverTextSigner },
      onCheck: (check, finding) => {
        checks.push({ check, finding });
        if (!options.json) streams.out(`ok  ${check.padEnd(15)} ${finding}`);
      },
    });
    if (options.json) {
      streams.out(renderJson({ verified: true, checks, ...report }));
      return;
    }
    streams.out(
      `session ${sessionId} is verified: ${report.rounds.length} of ${session.terms.rounds} rounds, ${formatTokenAmount(report.paid)} PLX paid, model ${report.modelDigest}`,
    );
  } finally {
    await look.close();
  }
}
