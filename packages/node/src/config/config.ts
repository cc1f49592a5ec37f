import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, resolve } from 'node:path';
import type { z } from 'zod';
import { NodeError, systemCodeOf } from '../errors.ts';
import { type Environment, findUnknownVariables, readEnvironment } from './environment.ts';
import { mergeSettings, valueAt } from './merge-settings.ts';
import { configSchema, type NodeConfig, type NodeConfigInput } from './schema.ts';
import { environmentName, expectedAt, findSetting, keysAt } from './setting.ts';
import { parseYamlSettings, type YamlSettings } from './yaml-file.ts';

export type LoadConfigOptions = {
  /** Path of `plexus.yaml`. Without it `PLEXUS_CONFIG` names it; without both only environment and overrides count. */
  readonly file?: string;
  /** Settings that win over everything else, for example from the command line. */
  readonly overrides?: NodeConfigInput;
  /** Default: the environment of this process. */
  readonly environment?: Environment;
};

export type LoadedConfig = {
  readonly config: NodeConfig;
  /** What is odd but no error, one sentence each. */
  readonly warnings: readonly string[];
};

/**
 * Reads the configuration of a node: defaults, then the file, then `PLEXUS_…` variables, then overrides. Relative paths
 * count from the file's folder (data directory, deployment, rows) or from the data directory (keystore, log). Throws
 * `NODE_CONFIG_MISSING` or `NODE_CONFIG_INVALID`, naming where the value stands, the key and what is expected.
 */
export async function loadConfig(options: LoadConfigOptions = {}): Promise<LoadedConfig> {
  const environment = options.environment ?? process.env;
  const file = options.file ?? environment['PLEXUS_CONFIG'];
  const yaml = file === undefined ? undefined : parseYamlSettings(file, await readConfigFile(file));
  const fromEnvironment = readEnvironment(environment);
  const overrides = (options.overrides ?? {}) as Readonly<Record<string, unknown>>;
  const merged = mergeSettings(mergeSettings(yaml?.values ?? {}, fromEnvironment), overrides);

  const parsed = configSchema.safeParse(merged);
  if (!parsed.success) {
    const sources = { file, yaml, fromEnvironment, overrides };
    const problems = parsed.error.issues.flatMap((issue) => explainIssue(issue, merged, sources));
    throw new NodeError({
      code: 'NODE_CONFIG_INVALID',
      message: problems.join('; '),
      hint: 'correct the value, or leave the key out to get the default',
      details: { problems },
    });
  }
  const base = file === undefined ? process.cwd() : dirname(resolve(file));
  const warnings = findUnknownVariables(environment).map(
    (name) => `the environment variable ${name} is no setting and was not used`,
  );
  return { config: resolvePaths(parsed.data, base), warnings };
}

/**
 * The password of the keystore: from the configured file, else from `PLEXUS_PASSWORD`, which is removed from the
 * environment so that no child process inherits it. Throws `NODE_PASSWORD_MISSING`.
 */
export async function takePassword(
  config: NodeConfig,
  environment: Record<string, string | undefined> = process.env,
): Promise<string> {
  const fromEnvironment = environment['PLEXUS_PASSWORD'];
  delete environment['PLEXUS_PASSWORD'];
  const { passwordFile } = config.account;
  if (passwordFile !== undefined) {
    try {
      return (await readFile(passwordFile, 'utf8')).replace(/\r?\n$/, '');
    } catch (cause) {
      throw passwordMissing(
        `the password file ${passwordFile} cannot be read (${systemCodeOf(cause)})`,
        cause,
      );
    }
  }
  if (fromEnvironment !== undefined && fromEnvironment !== '') return fromEnvironment;
  throw passwordMissing('no password for the keystore was given');
}

function passwordMissing(message: string, cause?: unknown): NodeError {
  return new NodeError({
    code: 'NODE_PASSWORD_MISSING',
    message,
    hint: 'set account.passwordFile in plexus.yaml to a file with mode 0600, or the variable PLEXUS_PASSWORD',
    cause,
  });
}

async function readConfigFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new NodeError({
      code: 'NODE_CONFIG_MISSING',
      message: `the configuration ${file} cannot be read (${systemCodeOf(cause)})`,
      hint: 'write one with: plexus node init',
      details: { file },
      cause,
    });
  }
}

type Sources = {
  readonly file: string | undefined;
  readonly yaml: YamlSettings | undefined;
  readonly fromEnvironment: Readonly<Record<string, unknown>>;
  readonly overrides: Readonly<Record<string, unknown>>;
};

function explainIssue(issue: z.core.$ZodIssue, merged: unknown, sources: Sources): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return `${nameSource(path, sources)}: there is no setting ${path.join('.')}; known here: ${keysAt(issue.path).join(', ')}`;
    });
  }
  const setting = findSetting(issue.path);
  const inside = setting?.isMapList && issue.path.length > setting.path.length;
  const path = inside ? issue.path : (setting?.path ?? issue.path);
  const expected = (inside ? expectedAt(path) : setting?.expected) ?? 'a map of settings';
  const found = JSON.stringify(valueAt(merged, path)) ?? 'missing';
  return [`${nameSource(issue.path, sources)}: ${path.join('.')} must be ${expected}, not ${found}`];
}

function nameSource(path: readonly PropertyKey[], sources: Sources): string {
  const setting = findSetting(path);
  if (valueAt(sources.overrides, path) !== undefined) return 'option';
  if (setting && valueAt(sources.fromEnvironment, setting.path) !== undefined)
    return environmentName(setting.path);
  const line = sources.yaml?.lineOf(path);
  return `${sources.file ?? 'configuration'}${line === undefined ? '' : `:${line}`}`;
}

function resolvePaths(config: NodeConfig, base: string): NodeConfig {
  const from = (folder: string, path: string) => {
    const expanded = path === '~' || path.startsWith('~/') ? homedir() + path.slice(1) : path;
    return isAbsolute(expanded) ? expanded : resolve(folder, expanded);
  };
  const dataDir = from(base, config.dataDir);
  const { passwordFile } = config.account;
  const { file: logFile } = config.log;
  return {
    ...config,
    dataDir,
    chain: { ...config.chain, deployment: from(base, config.chain.deployment) },
    account: {
      ...config.account,
      keystore: from(dataDir, config.account.keystore),
      ...(passwordFile === undefined ? {} : { passwordFile: from(base, passwordFile) }),
    },
    collab: {
      ...config.collab,
      sessions: config.collab.sessions.map((one) => ({ ...one, data: from(base, one.data) })),
    },
    log: { ...config.log, ...(logFile === undefined ? {} : { file: from(dataDir, logFile) }) },
  };
}
