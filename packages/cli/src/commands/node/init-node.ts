import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { formatTokenAmount, toChecksumAddress, toMessage } from '@plexus/core';
import { NETWORK_FILE } from '@plexus/devnet/network-file';
import { createKeystore, parsePrivateKey } from '@plexus/node';
import type { CommonOptions, Context } from '../../context.ts';
import { CliError } from '../../errors.ts';
import { renderJson } from '../../output/streams.ts';
import { NODE_SETTINGS } from '../../requester/account-place.ts';
import { type ConnectionOptions, resolveConnection } from '../../requester/connection.ts';
import { settingsText } from './settings-text.ts';

export type InitOptions = CommonOptions &
  ConnectionOptions & {
    readonly directory: string;
    readonly importKey?: string;
  };

const SHORTEST_PASSWORD = 8;

/** Writes keystore and settings of a new node; replaces nothing. */
export async function initNode(options: InitOptions, context: Context): Promise<void> {
  const { cwd, streams } = context;
  const connection = await resolveConnection(options, context);
  const directory = resolve(cwd, options.directory);
  const passwordFile = options.passwordFile === undefined ? undefined : resolve(cwd, options.passwordFile);
  const keystore = join(directory, 'keystore.json');
  const config = join(directory, 'plexus.yaml');
  assertNew(config);
  const password = await choosePassword(passwordFile, context);
  const key =
    options.importKey === undefined
      ? undefined
      : parsePrivateKey(await readText(resolve(cwd, options.importKey)));
  const { address } = await createKeystore({ file: keystore, password, ...(key ? { key } : {}) });
  const isLocal = connection.networkFile !== undefined;
  const deployment = deploymentPathOf(options, connection.networkFile, cwd);
  const text = settingsText({
    rpcUrls: connection.rpcUrls,
    deployment,
    bootstrap: connection.bootstrap,
    isLocal,
    passwordFile,
  });
  await writeFile(config, text, { flag: 'wx', mode: 0o600 });
  if (options.json) streams.out(renderJson({ account: address, keystore, config }));
  else streams.out(`account ${toChecksumAddress(address)}\nkeystore ${keystore}\nsettings ${config}`);
  streams.err('keep a copy of the keystore and its password: whoever loses them loses the stake');
  const least = formatTokenAmount(connection.deployment.parameters.minimumStake);
  const named =
    options.directory === dirname(NODE_SETTINGS) ? '' : ` --config ${join(options.directory, 'plexus.yaml')}`;
  streams.err(`it needs gas and at least ${least} PLX, from an account that has them:`);
  streams.err(`  plexus account send ${toChecksumAddress(address)} 1 --gas${connection.flags}`);
  streams.err(`  plexus account send ${toChecksumAddress(address)} ${least}${connection.flags}`);
  streams.err(`next: plexus node start --stake ${least}${named}`);
}

function deploymentPathOf(options: InitOptions, networkFile: string | undefined, cwd: string): string {
  if (options.deployment !== undefined) return resolve(cwd, options.deployment);
  return join(dirname(networkFile ?? join(cwd, NETWORK_FILE)), 'deployment.json');
}

async function choosePassword(file: string | undefined, context: Context): Promise<string> {
  const password =
    file === undefined
      ? (context.environment['PLEXUS_PASSWORD'] ?? (await askNewPassword(context)))
      : (await readText(file)).replace(/\r?\n$/, '');
  if (password !== undefined && password.length >= SHORTEST_PASSWORD) return password;
  if (context.interrupt.aborted) {
    throw new CliError({ code: 'CLI_INTERRUPTED', message: 'stopped; nothing was written' });
  }
  throw new CliError({
    code: 'CLI_OPTION_INVALID',
    message:
      password === undefined
        ? 'the new keystore needs a password'
        : `a password needs at least ${SHORTEST_PASSWORD} characters`,
    hint: 'add --password-file FILE, or set PLEXUS_PASSWORD',
  });
}

async function askNewPassword({ ask }: Context): Promise<string | undefined> {
  const first = await ask('password for the new keystore: ', { hidden: true });
  if (first === undefined || first.length < SHORTEST_PASSWORD) return first;
  const second = await ask('the same once more: ', { hidden: true });
  if (second === undefined || second === first) return second;
  throw new CliError({
    code: 'CLI_OPTION_INVALID',
    message: 'the two passwords differ',
    hint: 'start again; nothing was written',
  });
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new CliError({
      code: 'CLI_FILE_MISSING',
      message: `${path} cannot be read: ${toMessage(cause)}`,
      hint: 'check the path',
      details: { path },
      cause,
    });
  }
}

function assertNew(path: string): void {
  if (!existsSync(path)) return;
  throw new CliError({
    code: 'CLI_FILE_EXISTS',
    message: `${path} exists already`,
    hint: 'name another --directory; settings are never replaced',
    details: { path },
  });
}
