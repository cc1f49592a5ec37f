import type { ParticipantComponents } from '@plexus/collab';
import type { NodeServices } from '../../services.ts';
import type { ProtocolRole } from '../protocol-role.ts';
import { SessionSeat } from './session-seat.ts';

/** Takes part in the sessions of the configuration. What is wrong with one of them is said and keeps no other from going on. */
export function createParticipantRole(
  components: ParticipantComponents,
  services: NodeServices,
): ProtocolRole {
  const { tracker } = components;
  const { sessions } = services.config.collab;
  const seats = sessions.map((setting) => new SessionSeat(components, services, setting));
  return {
    name: 'participant',
    async start() {
      await tracker.start();
      for (const seat of seats) seat.start();
    },
    async stop() {
      await Promise.all(seats.map((seat) => seat.stop()));
    },
    status() {
      const all = seats.map((seat) => seat.status());
      const count = (wanted: string) => all.filter(({ state }) => state === wanted).length;
      const problems = all.flatMap(({ problem }) => problem ?? []);
      const details = { sessions: all.length, takingPart: count('taking-part'), over: count('over') };
      const { failure } = tracker;
      if (failure) return { state: 'failed', details: { ...details, problem: failure.message } };
      const state = details.takingPart > 0 ? 'taking part' : 'waiting';
      const problem = problems.length > 0 ? problems.join('; ') : noSessions(all.length);
      return { state, details: problem === undefined ? details : { ...details, problem } };
    },
  };
}

function noSessions(count: number): string | undefined {
  return count > 0 ? undefined : 'no sessions are configured: name them in collab.sessions';
}
