import { writeFile } from 'node:fs/promises';
import { NodeError, systemCodeOf } from '../errors.ts';

/**
 * A complete `plexus.yaml` in which every setting stands with its default and one line that explains it. Whoever sets a
 * value replaces the whole line, and with it the word that says default.
 */
export const configTemplate = `# Settings of a Plexus node. A line that ends in "# default" has the value a node takes without it; delete it or change it
# as you like. Lines without were set for this node. Each can also be given as a variable: work.memoryLimitMb is
# PLEXUS_WORK_MEMORY_LIMIT_MB. Lists: a,b,c or none; sessions as JSON.

# Everything the node keeps: artifacts, unfinished work, journal. One node a directory.
dataDir: .plexus # default

chain:
  # JSON-RPC addresses of nodes of the same EVM chain; the first that answers is used.
  rpcUrls: [http://127.0.0.1:8545] # default
  # Written by "plexus deploy" or "plexus up": chain id and addresses of the contracts.
  deployment: deployment.json # default
  # Blocks after which a block is taken as final.
  finalityDepth: 12 # default
  # How often the chain is asked for a new block, in milliseconds.
  pollIntervalMs: 1000 # default
  # How long a starting node waits for a chain that does not answer, in seconds; 0 ends it at once.
  startTimeoutS: 60 # default

account:
  # Encrypted key (Web3 Secret Storage v3), inside dataDir. Made by "plexus node init".
  keystore: keystore.json # default
  # File with the keystore's password (mode 0600). Without it the variable PLEXUS_PASSWORD is read.
  # passwordFile: password.txt

# What this node does: worker, endorser, dispatcher (keeps your own jobs moving), keeper (everybody's), relay,
# participant (learns together with others on rows of yours), parameter-server (publishes the models of such sessions).
roles: [worker, endorser] # default

node:
  # Return by itself when a jail term is over; a small transaction. Not while the stake is below the minimum.
  autoUnjail: true # default

work:
  # Sub-tasks computed at the same time.
  capacity: 1 # default
  # reproducible: the same bits on every machine. native: faster, within a tolerance.
  profiles: [reproducible, native] # default
  # Threads of one native computation; reproducible always uses one.
  threads: 1 # default
  # Memory of the process that executes models of strangers, in MiB.
  memoryLimitMb: 2048 # default
  # Sub-tasks that pay less than this many PLX for one unit of difficulty are left to others.
  minPricePerDifficulty: "0" # default

collab:
  # With the role participant: sessions to take part in, and the rows to do it with, which stay on this machine.
  sessions: [] # default
  # sessions:
  #   - session: 1
  #     data: rows.csv         # or .npz; counts from this file's folder
  #     label: diagnosis       # column or array to train towards; without it the session's, or the last
  #     header: true           # the first line of the CSV names its columns
  #     validationShare: 0.2   # of the rows that the others' updates are rated on
  #     seed: 1                # of the choice of those rows
  #     privacy: { epsilon: 8 } # train with differential privacy; also delta, clip, noise (docs/privacy.md)
  # With the role parameter-server: accounts whose sessions are served, in quotes; without any, those of everybody who
  # names this account. Serving costs gas and space.
  openers: [] # default

artifacts:
  # Space for models, data and checkpoints, in MiB.
  maxTotalMb: 51200 # default
  maxArtifactMb: 1024 # default
  # When nine tenths of the space are taken, artifacts older than this go, the oldest first; never those of running
  # sessions. A job that takes longer may have to fetch some again.
  keepDays: 7 # default

p2p:
  # Where other nodes reach this one.
  listen: [/ip4/0.0.0.0/tcp/4001] # default
  # Public addresses, when they differ from those listened on.
  announce: [] # default
  # Nodes to connect to first, with their id: /ip4/203.0.113.7/tcp/4001/p2p/12D3KooW...
  bootstrap: [] # default
  # Nodes of the registry to stay connected with, found through their cards; 0 looks for nobody.
  targetConnections: 32 # default
  # Put the addresses of this node into the registry, and keep them current there: how others find it.
  publishAddresses: true # default
  # Relays through which a node without a public address is reached.
  relays: [] # default
  # With the role relay: for how many other nodes.
  maxReservations: 128 # default

http:
  # Health, metrics and status. Keep it on 127.0.0.1 unless something in front of it asks for a password.
  host: 127.0.0.1 # default
  port: 9600 # default

health:
  # /healthz says 503 when the newest block is older than this many seconds,
  maxHeadAgeS: 120 # default
  # when fewer peers than this are connected,
  minPeers: 0 # default
  # or when less disk than this is free, in MiB.
  minFreeDiskMb: 512 # default

log:
  # debug, info, warn, error or silent; to stderr,
  level: info # default
  # and, when given, to this file inside dataDir (reopened on SIGHUP).
  # file: logs/node.log
`;

/** Writes the template to `file`. Throws `NODE_CONFIG_EXISTS` rather than replace one. */
export async function writeConfigTemplate(file: string): Promise<void> {
  try {
    await writeFile(file, configTemplate, { flag: 'wx' });
  } catch (cause) {
    const exists = systemCodeOf(cause) === 'EEXIST';
    throw new NodeError({
      code: exists ? 'NODE_CONFIG_EXISTS' : 'NODE_DATA_UNUSABLE',
      message: exists ? `${file} exists already` : `${file} cannot be written (${systemCodeOf(cause)})`,
      hint: exists ? 'edit it, or name another file' : 'check that the folder exists and may be written to',
      details: { file },
      cause,
    });
  }
}
