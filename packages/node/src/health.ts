import type { Role } from '@plexus/core';

/** One thing a node needs. `reason` says what is wrong and is present exactly when `ok` is false. */
export type HealthPart = {
  readonly name: string;
  readonly ok: boolean;
  readonly reason?: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
};

/** `live`: this process does its duty as far as it can tell. `ready`: every role is at work. */
export type HealthReport = {
  readonly live: boolean;
  readonly ready: boolean;
  readonly parts: readonly HealthPart[];
};

export type HealthSources = {
  /** Undefined until the first block was seen. */
  readonly head: () => { readonly number: number; readonly ageMs: number } | undefined;
  /** Why the chain cannot be reached at the moment, if so. */
  readonly chainProblem: () => string | undefined;
  readonly peers: () => number;
  /** How the registry sees this node, once that is known. */
  readonly standing?: () => HealthPart | undefined;
  readonly freeDiskBytes: () => Promise<number>;
  readonly roles: () => readonly Role[];
  readonly isStopping: () => boolean;
};

export type HealthLimits = {
  readonly maxHeadAgeS: number;
  readonly minPeers: number;
  readonly minFreeDiskMb: number;
};

const MIB = 1024 ** 2;

/** Asks every part of a node how it is. Never throws. */
export async function checkHealth(sources: HealthSources, limits: HealthLimits): Promise<HealthReport> {
  const standing = sources.standing?.();
  const parts = [
    checkChain(sources, limits),
    checkPeers(sources.peers(), limits),
    await checkDisk(sources.freeDiskBytes, limits),
    ...(standing ? [standing] : []),
    ...sources.roles().map(checkRole),
  ];
  const live = parts.every((part) => part.ok);
  const running = sources.roles().every((role) => role.status().state === 'running');
  return { live, ready: live && running && !sources.isStopping(), parts };
}

function checkChain(sources: HealthSources, limits: HealthLimits): HealthPart {
  const head = sources.head();
  const facts = head ? { head: head.number, headAgeS: Math.round(head.ageMs / 1_000) } : {};
  const problem = sources.chainProblem();
  if (problem !== undefined) return { name: 'chain', ok: false, reason: problem, facts };
  if (!head) return { name: 'chain', ok: false, reason: 'no block was seen yet', facts };
  if (head.ageMs <= limits.maxHeadAgeS * 1_000) return { name: 'chain', ok: true, facts };
  const reason = `no new block for ${Math.round(head.ageMs / 1_000)} s (limit ${limits.maxHeadAgeS} s)`;
  return { name: 'chain', ok: false, reason, facts };
}

function checkPeers(peers: number, limits: HealthLimits): HealthPart {
  const ok = peers >= limits.minPeers;
  const reason = `${peers} peers connected, at least ${limits.minPeers} wanted`;
  return { name: 'p2p', ok, facts: { peers }, ...(ok ? {} : { reason }) };
}

async function checkDisk(read: () => Promise<number>, limits: HealthLimits): Promise<HealthPart> {
  try {
    const freeMb = Math.floor((await read()) / MIB);
    const ok = freeMb >= limits.minFreeDiskMb;
    const reason = `${freeMb} MiB of disk free, at least ${limits.minFreeDiskMb} wanted`;
    return { name: 'disk', ok, facts: { freeMb }, ...(ok ? {} : { reason }) };
  } catch (error) {
    return { name: 'disk', ok: false, reason: `free disk cannot be read: ${String(error)}`, facts: {} };
  }
}

function checkRole(role: Role): HealthPart {
  const { state, activity, problem, facts } = role.status();
  const reason = problem ?? (state === 'failed' ? `the role failed: ${activity}` : undefined);
  return {
    name: `role ${role.name}`,
    ok: reason === undefined,
    facts: { state, activity, ...facts },
    ...(reason === undefined ? {} : { reason }),
  };
}
