import { z } from 'zod';

/**
 * Services a node can offer. `dispatcher` keeps one's own jobs moving, `keeper` everybody's. Only ever appended to: the
 * registry stores them by their place.
 */
export const roleNames = [
  'worker',
  'endorser',
  'dispatcher',
  'keeper',
  'relay',
  'participant',
  'parameter-server',
] as const;
export type RoleName = (typeof roleNames)[number];

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** Every description completes the sentence "… must be …". */
const url = z.url({ protocol: /^https?$/ }).describe('an address that starts with http:// or https://');
const path = z.string().min(1).describe('a path');
const multiaddr = z.string().startsWith('/').describe('an address like /ip4/127.0.0.1/tcp/4001');
const account = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/)
  .describe('an account in quotes, like "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"');
const accounts = z
  .array(account)
  .describe('a list of accounts in quotes, like "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"');
const yesOrNo = z.boolean().describe('true or false');
const multiaddrs = z.array(multiaddr).describe('a list of addresses like /ip4/127.0.0.1/tcp/4001');

function wholeNumber(from: number, to: number) {
  return z.int().min(from).max(to).describe(`a whole number from ${from} to ${to}`);
}

function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values).describe(`one of ${values.join(', ')}`);
}

function above0(expected: string, most: number) {
  return z.number().gt(0).max(most).describe(expected);
}

/** A session to take part in, and the rows it is done with. */
const sessionSchema = z.strictObject({
  session: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  data: z
    .string()
    .regex(/\.(csv|npz)$/i)
    .describe('the path of a .csv or .npz file'),
  label: z.string().min(1).describe('the name of a column or array').optional(),
  header: yesOrNo.default(true),
  validationShare: z.number().gt(0).lt(0.9).describe('a number above 0 and below 0.9').default(0.2),
  seed: wholeNumber(0, 0xffff_ffff).default(1),
  privacy: z
    .strictObject({
      epsilon: above0('a number above 0 and up to 1000', 1_000),
      delta: above0('a number above 0 and up to 0.1', 0.1).default(1e-5),
      clip: above0('a number above 0 and up to 1000000', 1e6).default(1),
      noise: above0('a number above 0 and up to 1000000', 1e6).optional(),
    })
    .describe('a map like {epsilon: 8}')
    .optional(),
});

/** The settings of a node as they are written, before defaults. Unknown keys are errors. */
export const configSchema = z.strictObject({
  dataDir: path.default('.plexus'),
  chain: z
    .strictObject({
      rpcUrls: z
        .array(url)
        .min(1)
        .describe('a list of at least one http(s) address')
        .default(['http://127.0.0.1:8545']),
      deployment: path.default('deployment.json'),
      finalityDepth: wholeNumber(0, 10_000).default(12),
      pollIntervalMs: wholeNumber(20, 600_000).default(1_000),
      startTimeoutS: wholeNumber(0, 86_400).default(60),
    })
    .prefault({}),
  account: z
    .strictObject({
      keystore: path.default('keystore.json'),
      passwordFile: path.optional(),
    })
    .prefault({}),
  roles: z
    .array(oneOf(roleNames))
    .refine((roles) => new Set(roles).size === roles.length)
    .describe(`a list without repeats of ${roleNames.join(', ')}`)
    .default(['worker', 'endorser']),
  node: z
    .strictObject({
      autoUnjail: yesOrNo.default(true),
    })
    .prefault({}),
  work: z
    .strictObject({
      capacity: wholeNumber(1, 64).default(1),
      profiles: z
        .array(oneOf(['reproducible', 'native']))
        .min(1)
        .describe('a list of reproducible, native')
        .default(['reproducible', 'native']),
      threads: wholeNumber(1, 1024).default(1),
      memoryLimitMb: wholeNumber(256, 4_194_304).default(2_048),
      minPricePerDifficulty: z
        .string()
        .regex(/^\d{1,60}(\.\d{1,18})?$/)
        .describe('an amount of PLX in quotes, like "0.000001"')
        .default('0'),
    })
    .prefault({}),
  collab: z
    .strictObject({
      sessions: z
        .array(sessionSchema)
        .refine((all) => new Set(all.map(({ session }) => session)).size === all.length)
        .describe('a list of different sessions like {session: 1, data: rows.csv}')
        .default([]),
      openers: accounts.default([]),
    })
    .prefault({}),
  artifacts: z
    .strictObject({
      maxTotalMb: wholeNumber(64, 1_073_741_824).default(51_200),
      maxArtifactMb: wholeNumber(1, 1_048_576).default(1_024),
      keepDays: wholeNumber(0, 36_500).default(7),
    })
    .prefault({}),
  p2p: z
    .strictObject({
      listen: multiaddrs.default(['/ip4/0.0.0.0/tcp/4001']),
      announce: multiaddrs.default([]),
      bootstrap: multiaddrs.default([]),
      relays: multiaddrs.default([]),
      targetConnections: wholeNumber(0, 250).default(32),
      publishAddresses: yesOrNo.default(true),
      maxReservations: wholeNumber(1, 100_000).default(128),
    })
    .prefault({}),
  http: z
    .strictObject({
      host: z.string().min(1).describe('a host name or IP address').default('127.0.0.1'),
      port: wholeNumber(0, 65_535).default(9_600),
    })
    .prefault({}),
  health: z
    .strictObject({
      maxHeadAgeS: wholeNumber(1, 86_400).default(120),
      minPeers: wholeNumber(0, 10_000).default(0),
      minFreeDiskMb: wholeNumber(0, 1_073_741_824).default(512),
    })
    .prefault({}),
  log: z
    .strictObject({
      level: oneOf(logLevels).default('info'),
      file: path.optional(),
    })
    .prefault({}),
});

/** The settings of a node with defaults filled in and every path absolute. */
export type NodeConfig = z.output<typeof configSchema>;
/** One of `collab.sessions`. */
export type SessionSetting = z.output<typeof sessionSchema>;
/** Settings as somebody gives them: every key may be left out. */
export type NodeConfigInput = z.input<typeof configSchema>;
