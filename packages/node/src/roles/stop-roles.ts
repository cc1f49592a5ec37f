import type { Clock, Role } from '@plexus/core';
import type { NodeLogger } from '../logger.ts';
import { doneWithin } from '../within.ts';

/** How long a stopping node waits for its roles to finish or hand back. */
export const STOP_LIMIT_MS = 10_000;

/** Stops all roles at once. False when one was still busy at the limit; what it promised is in its journal (J15). */
export async function stopRoles(roles: readonly Role[], logger: NodeLogger, clock: Clock): Promise<boolean> {
  const busy = new Set(roles.map((role) => role.name));
  const stops = roles.map(async (role) => {
    try {
      await role.stop();
    } catch (error) {
      logger.warn({ role: role.name, error }, 'a role did not stop cleanly');
    }
    busy.delete(role.name);
  });
  const inTime = await doneWithin(Promise.all(stops), STOP_LIMIT_MS, clock);
  if (!inTime) {
    logger.warn(
      { roles: [...busy], limitMs: STOP_LIMIT_MS },
      'still busy; the next start goes on from the journal',
    );
  }
  return inTime;
}
