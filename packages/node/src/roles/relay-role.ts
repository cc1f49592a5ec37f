import type { RoleFactory } from '../services.ts';
import { superviseService } from './supervised-role.ts';

/**
 * Makes a node reachable for others that have no public address. The host itself carries the connections; it was
 * opened with room for `p2p.maxReservations` of them because the configuration names this role.
 */
export const relayRoleFactory: RoleFactory = {
  names: ['relay'],
  async create(_names, { p2p, config }) {
    const relay = superviseService({
      name: 'relay',
      start: async () => {},
      stop: async () => {},
      describe: () => ({
        activity: `open for ${config.p2p.maxReservations} nodes`,
        facts: { peers: p2p.connectedPeers().length, maxReservations: config.p2p.maxReservations },
      }),
    });
    return { roles: [relay], close: async () => {} };
  },
};
