import {
  createSessionPlan,
  openSession,
  priceOfSession,
  type SessionSpec,
  type SessionTerms,
  termsForSession,
} from '@plexus/collab';
import { type Address, formatTokenAmount, parseAddress, parseTokenAmount } from '@plexus/core';
import { parseModel } from '@plexus/nn';
import type { Context } from '../../../context.ts';
import { confirmSpending } from '../../../output/confirm-spending.ts';
import { loggerFor } from '../../../output/log-to-stderr.ts';
import { renderJson } from '../../../output/streams.ts';
import { addressOf } from '../../../requester/account-place.ts';
import { openChain } from '../../../requester/open-chain.ts';
import { namesOfMembers } from '../look/names.ts';
import { beANode } from '../member/be-a-node.ts';
import { fundLocally } from '../member/local-participant.ts';
import { openMember } from '../member/open-member.ts';
import { placeOf } from '../member/place-of.ts';
import { serveSession } from '../member/serve-session.ts';
import { chooseModel } from './choose-model.ts';
import type { CreateOptions } from './create-options.ts';
import { describeSession } from './describe-session.ts';
import { readAgreement } from './read-agreement.ts';
import { selectedOf, toSessionSpec } from './to-session-spec.ts';

const PLX = 10n ** 18n;
/** What an account made with --as gets beyond the price: stake, and something over. */
const LOCAL_FUNDS = 1_000n * PLX;

/** Opens a session and serves it until it ends or Ctrl-C. */
export async function runCreate(
  modelFile: string | undefined,
  options: CreateOptions,
  context: Context,
): Promise<void> {
  const agreement = await readAgreement(options, context.cwd);
  const modelBytes = await chooseModel(modelFile, options, agreement, context.cwd);
  const spec = toSessionSpec(options, agreement, modelBytes);
  createSessionPlan(spec, parseModel(modelBytes));
  const { place, connection } = await placeOf(options, context);
  if (options.dryRun) {
    const chain = await openChain(connection);
    try {
      const terms = chooseTerms(options, spec, await addressOf(undefined, place), chain.blockTimeMs);
      context.streams.out(renderJson({ dryRun: true, spec, terms, price: priceOfSession(terms) }));
    } finally {
      await chain.close();
    }
    return;
  }
  if (options.as !== undefined)
    await fundLocally(
      place,
      connection,
      LOCAL_FUNDS + parseTokenAmount(options.reward) * BigInt(options.rounds),
    );
  const logger = await loggerFor(options);
  const member = await openMember({ place, connection, logger, reach: options }, context);
  try {
    const terms = chooseTerms(options, spec, member.account, member.blockTimeMs);
    if (terms.parameterServer.toLowerCase() === member.account.toLowerCase())
      await beANode(member, { role: 'parameter-server', bond: terms.bond }, options, context);
    for (const line of describeSession(spec, terms, options)) context.streams.err(line);
    const price = priceOfSession(terms);
    await confirmSpending(`put ${formatTokenAmount(price)} PLX into escrow?`, options, context);
    const { sender, deployment, components } = member;
    const { addresses } = deployment;
    const opened = await openSession({
      ...{ sender, addresses, spec, modelBytes, terms },
      artifacts: components.artifacts,
    });
    const { sessionId } = opened;
    if (options.json) context.streams.out(renderJson({ sessionId, specDigest: terms.specDigest, price }));
    else context.streams.out(`session ${sessionId} is open`);
    const as = connection.networkFile === undefined ? '--keystore KEY' : '--as NAME';
    context.streams.err(
      `next, in other terminals: plexus collab join ${sessionId} --data mine.csv ${as}${connection.flags}`,
    );
    context.streams.err(`to look at it: plexus collab watch ${sessionId}${connection.flags}`);
    context.streams.err('this command serves the model and its parameters until the session ends');
    await serveSession(member, sessionId, place.flags, context, await namesOfMembers(connection));
  } finally {
    await member.close();
  }
}

function chooseTerms(
  options: CreateOptions,
  spec: SessionSpec,
  account: Address,
  blockTimeMs: number,
): SessionTerms {
  const { participants, least, rounds, rule, stakeCap } = options;
  return termsForSession(spec, {
    parameterServer: options.server === undefined ? account : parseAddress(options.server),
    minParticipants: Math.min(least, participants),
    maxParticipants: participants,
    rounds,
    rule,
    rewardPerRound: parseTokenAmount(options.reward),
    bond: parseTokenAmount(options.bond),
    blockTimeMs,
    joinMs: options.joinTime,
    updateMs: options.updateTime,
    rateMs: options.rateTime,
    challengeMs: options.challengeTime,
    selected: selectedOf(options),
    ...(stakeCap === undefined ? {} : { weightCapBps: stakeCap }),
  });
}
