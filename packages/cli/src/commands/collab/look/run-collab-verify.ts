import { recoverTextSigner } from '@plexus/chain';
import { requireSession, verifySession } from '@plexus/collab';
import { formatTokenAmount } from '@plexus/core';
import type { Context } from '../../../context.ts';
import {
  assertAllChecked,
  type CheckLine,
  describeVerdict,
  renderCheck,
} from '../../../output/check-line.ts';
import { renderJson } from '../../../output/streams.ts';
import { parseSessionId } from '../member/parse-session-id.ts';
import { type LookOptions, openLook } from './open-look.ts';

const HINT =
  'ask those named with --p2p while they serve, or give a folder that has the artifacts with --artifacts; see docs/verification.md';

/** Checks a session and prints each check. Throws `COLLAB_CHECK_FAILED`, `COLLAB_NOT_FOUND`, `CLI_NOT_ALL_CHECKED`. */
export async function runCollabVerify(text: string, options: LookOptions, context: Context): Promise<void> {
  const sessionId = parseSessionId(text);
  const { streams } = context;
  const look = await openLook(options, context);
  const checks: CheckLine[] = [];
  const show = (line: CheckLine) => {
    checks.push(line);
    if (!options.json) streams.out(renderCheck(line));
  };
  try {
    const session = requireSession(look.tracker, sessionId);
    const report = await verifySession({
      sessionId,
      log: look.tracker.view.log(sessionId),
      head: look.tracker.head.number,
      chain: look.collab,
      artifacts: look.artifacts,
      signer: { recover: recoverTextSigner },
      onCheck: (check, finding) => show({ check, result: 'ok', finding }),
      onUnchecked: (check, finding) => show({ check, result: 'not checked', finding }),
    });
    const verified = report.notChecked.length === 0;
    streams.out(
      options.json
        ? renderJson({ verified, checks, ...report })
        : `session ${sessionId} is ${describeVerdict(checks)}: ${report.rounds.length} of ${session.terms.rounds} rounds, ${formatTokenAmount(report.paid)} PLX paid, model ${report.modelDigest}`,
    );
    assertAllChecked(checks, HINT);
  } finally {
    await look.close();
  }
}
