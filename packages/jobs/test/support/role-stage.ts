import { systemClock } from '@plexus/core';
import { MemoryJournal } from '../../src/adapters/memory-journal.ts';
import type { PreparedJob } from '../../src/client/prepare-job.ts';
import { PlanCache } from '../../src/plan/plan-cache.ts';
import { type ArtifactSource, type MarketCall, type MarketSender, silentLogger } from '../../src/ports.ts';
import { BlockTimer } from '../../src/roles/block-timer.ts';
import { digestJobSpec } from '../../src/rules/spec.ts';
import type { JobTerms } from '../../src/view/events.ts';
import { JobTracker } from '../../src/view/job-tracker.ts';
import { FakeJobChain } from './fake-chain.ts';
import { accountOf, eventOf, hashOf, testTerms } from './market-log.ts';

/** Keeps what is sent; `answer` may refuse it. */
export class RecordingSender implements MarketSender {
  readonly account;
  readonly sent: { readonly call: MarketCall; readonly key: string }[] = [];
  answer: (call: MarketCall) => void = () => {};

  constructor(account = accountOf(2)) {
    this.account = account;
  }

  send(call: MarketCall, key: string): ReturnType<MarketSender['send']> {
    this.sent.push({ call, key });
    return Promise.resolve().then(() => {
      this.answer(call);
      return { blockNumber: 1, gasUsed: 1n, transactionHash: hashOf(key) };
    });
  }

  calls<Name extends MarketCall['call']>(name: Name): CallNamed<Name>[] {
    return this.sent
      .map(({ call }) => call)
      .filter((call): call is MarketCall & CallNamed<Name> => call.call === name);
  }
}

type CallNamed<Name, Call = MarketCall> = Call extends { readonly call: infer Names }
  ? Name extends Names
    ? Call
    : never
  : never;

/** A prepared job created in block 2 and wholly published in block 3 of a chain moved by hand; what a role is given. */
export async function stageOf(
  prepared: PreparedJob,
  artifacts: ArtifactSource,
  terms: Partial<JobTerms> = {},
) {
  const { subTasks, totalDifficulty } = prepared.plan.split;
  const chain = new FakeJobChain();
  const jobTerms: JobTerms = {
    ...testTerms,
    specDigest: digestJobSpec(prepared.plan.spec),
    subTaskRoot: prepared.plan.tree.root,
    subTaskCount: subTasks.length,
    totalDifficulty,
    ...terms,
  };
  chain.mine(2, eventOf('JobCreated', { terms: jobTerms }));
  const published = {
    difficulties: subTasks.map(({ difficulty }) => difficulty),
    dependsOn: subTasks.map(({ dependsOn }) => dependsOn),
  };
  chain.mine(3, eventOf('WindowPublished', published));
  const tracker = new JobTracker(chain);
  await tracker.start();
  const plans = new PlanCache(artifacts, silentLogger);
  plans.adopt(1n, prepared.plan);
  const sender = new RecordingSender();
  const journal = new MemoryJournal();
  const blockTimer = new BlockTimer(tracker, () => chain.number * 1000);
  const clock = systemClock;
  const components = { chain, sender, artifacts, journal, clock, logger: silentLogger, tracker, plans };
  return { chain, tracker, sender, journal, components: { ...components, blockTimer } };
}
