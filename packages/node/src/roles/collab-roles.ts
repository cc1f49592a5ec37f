import { join } from 'node:path';
import { recoverTextSigner, signText } from '@plexus/chain';
import { createCollabSender, openCollabChain, ParameterServer, SessionTracker } from '@plexus/collab';
import { parseAddress } from '@plexus/core';
import { createArtifactSource, FileJournal } from '@plexus/jobs';
import type { NodeServices, RoleFactory, RoleSet } from '../services.ts';
import { createArtifactNetwork } from './artifact-network.ts';
import { createParticipantRole } from './collab/participant-role.ts';
import { type ProtocolRole, toRole } from './protocol-role.ts';

/** The roles of learning together over a node's services: one window on the sessions, one journal. */
export const collabRoleFactory: RoleFactory = {
  names: ['participant', 'parameter-server'],
  create: createRoles,
};

async function createRoles(names: readonly string[], services: NodeServices): Promise<RoleSet> {
  const { deployment, account, clock, config, directory, chain } = services;
  const { addresses, blockNumber } = deployment;
  const sessions = await openCollabChain({ client: chain, addresses, fromBlock: blockNumber });
  const tracker = new SessionTracker(sessions);
  const components = {
    chain: sessions,
    sender: createCollabSender(services.sender, addresses.collabSessions),
    signer: { sign: (text: string) => signText(account, text), recover: recoverTextSigner },
    artifacts: createArtifactSource(services.artifacts, createArtifactNetwork(services.p2p)),
    journal: new FileJournal(join(directory.journal, 'collab')),
    clock,
    logger: services.logger.child({ protocol: 'collab' }),
    tracker,
  };
  const make: Readonly<Record<string, () => ProtocolRole>> = {
    participant: () =>
      createParticipantRole(components, {
        ...services,
        logger: services.logger.child({ protocol: 'collab' }),
      }),
    'parameter-server': () =>
      new ParameterServer(components, {
        finalityDepth: config.chain.finalityDepth,
        openers: config.collab.openers.map(parseAddress),
      }),
  };
  return {
    roles: names.flatMap((name) => make[name]?.() ?? []).map(toRole),
    close: async () => {
      tracker.stop();
      await sessions.stop();
    },
  };
}
