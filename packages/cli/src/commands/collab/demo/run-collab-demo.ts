import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { recoverTextSigner } from '@plexus/chain';
import {
  denseBytes,
  exportSessionModel,
  loadSessionPlan,
  requireSession,
  type SessionState,
  verifySession,
} from '@plexus/collab';
import { sameAddress } from '@plexus/core';
import { createEngine } from '@plexus/nn';
import type { CommonOptions, Context } from '../../../context.ts';
import { CliError } from '../../../errors.ts';
import { renderCheck } from '../../../output/check-line.ts';
import { formatDuration } from '../../../output/duration.ts';
import { loggerFor } from '../../../output/log-to-stderr.ts';
import { renderJson } from '../../../output/streams.ts';
import { describeMeasure } from '../join/progress-line.ts';
import { measureRounds } from '../look/measure-rounds.ts';
import { type RoundReport, renderRound } from '../look/round-report.ts';
import { gatherFacts } from '../report/session-facts.ts';
import { renderSessionPage } from '../report/session-page.ts';
import { measureModels, prepareDemo } from './demo-learning.ts';
import { nameOf, poisonedOf } from './demo-names.ts';
import { type DemoNetwork, startDemoNetwork } from './demo-network.ts';
import { openDemo, playDemo } from './play-demo.ts';

export type CollabDemoOptions = CommonOptions & {
  readonly rounds: number;
  readonly out: string;
  readonly report: string;
};

const PARTICIPANTS = 5;
const SELECTED = 3;
const BLOCK_TIME_MS = 200;

/** A whole session in one process. Throws `CLI_JOB_FAILED` when the poisoned participant was ever selected. */
export async function runCollabDemo(options: CollabDemoOptions, context: Context): Promise<void> {
  const { streams } = context;
  const startedAt = Date.now();
  streams.err(
    `a chain and ${PARTICIPANTS} participants in this process; each has other handwritten digits, and passes artifacts on to the others`,
  );
  const learning = await prepareDemo(PARTICIPANTS);
  const network = await startDemoNetwork({
    participants: PARTICIPANTS,
    blockTimeMs: BLOCK_TIME_MS,
    logger: await loggerFor(options),
  });
  try {
    const sessionId = await openDemo(network, learning, {
      ...{ participants: PARTICIPANTS, selected: SELECTED, blockTimeMs: BLOCK_TIME_MS },
      rounds: options.rounds,
    });
    streams.err(
      `session ${sessionId} is open: ${options.rounds} rounds, the best ${SELECTED} of each are applied and paid; ${nameOf(network, poisonedOf(network))} is poisoned`,
    );
    await playDemo(network, learning, sessionId, context);
    const session = requireSession(network.tracker, sessionId);
    const { artifacts } = network.opener.components;
    const bytes = await exportSessionModel(session, artifacts);
    const engine = await createEngine({ profile: 'native' });
    const [before, after] = await measureModels(learning, engine, [learning.modelBytes, bytes]);
    const verified = await verifySession({
      sessionId,
      log: network.tracker.view.log(sessionId),
      head: network.tracker.head.number,
      chain: network.collab,
      artifacts,
      signer: { recover: recoverTextSigner },
      onCheck: (check, finding) => streams.err(renderCheck({ check, result: 'ok', finding })),
      onUnchecked: (check, finding) => streams.err(renderCheck({ check, result: 'not checked', finding })),
    });
    const plan = await loadSessionPlan(session, artifacts);
    const facts = await gatherFacts({
      ...{ session, plan, artifacts, chain: network.collab, phase: 'ended' },
      log: network.tracker.view.log(sessionId),
      signer: { recover: recoverTextSigner },
      measured: await measureRounds(session, plan, artifacts, learning.test),
      measuredOn: `${learning.test.count} digits nobody had`,
      nameOf: (account) => nameOf(network, account),
    });
    const reports = facts.rounds;
    assertNotSelected(network, session, reports);
    const out = resolve(context.cwd, options.out);
    await writeFile(out, bytes);
    const page = resolve(context.cwd, options.report);
    await writeFile(page, renderSessionPage(facts));
    const took = formatDuration(Date.now() - startedAt);
    if (options.json) {
      const { modelDigest, paid } = verified;
      streams.out(
        renderJson({
          sessionId,
          modelDigest,
          paid,
          before,
          after,
          model: out,
          page,
          names: Object.fromEntries(
            network.members.map(({ account }) => [account, nameOf(network, account)]),
          ),
          rounds: reports,
          verified: verified.notChecked.length === 0,
        }),
      );
      return;
    }
    for (const report of reports)
      for (const line of renderRound(
        report,
        (account) => nameOf(network, account),
        denseBytes(plan.layout.size),
      ))
        streams.out(line);
    streams.out('* selected; a column is what one rater says, its own update is ·');
    streams.out(`${nameOf(network, poisonedOf(network))} was never selected`);
    streams.out(
      `on ${learning.test.count} digits nobody had: ${describeMeasure(before)} before, ${describeMeasure(after)} after`,
    );
    streams.out(`model: ${out}`);
    streams.out(`page with curves and heat maps: ${page}`);
    streams.out(
      `done in ${took}; every ranking, model and reward was derived once more from chain and artifacts`,
    );
    streams.err(
      'next, with your own data: plexus up — and in a second terminal: plexus collab create --help',
    );
  } finally {
    await network.close();
  }
}

function assertNotSelected(
  network: DemoNetwork,
  { sessionId }: SessionState,
  reports: readonly RoundReport[],
): void {
  const poisoned = poisonedOf(network);
  const round = reports.find(({ slots }) =>
    slots.some(({ account, isSelected }) => isSelected && sameAddress(account, poisoned)),
  );
  if (!round) return;
  throw new CliError({
    code: 'CLI_JOB_FAILED',
    message: `the poisoned participant was selected in round ${round.round + 1} of session ${sessionId}`,
    hint: 'run the demonstration again, and report it when it happens twice',
  });
}
