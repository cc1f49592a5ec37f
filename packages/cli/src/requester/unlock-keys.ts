import { readFile } from 'node:fs/promises';
import { deriveNodeKeys, type NodeKeys, unlockKeystore } from '@plexus/node';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import type { Connection } from './connection.ts';

/** Opens the keystore with the password file, `PLEXUS_PASSWORD`, or a question. Throws `CLI_OPTION_INVALID` when there is none. */
export async function unlockKeys(
  keys: Connection['keys'],
  context: Pick<Context, 'environment' | 'ask' | 'interrupt'>,
): Promise<NodeKeys> {
  if (!keys) {
    throw new CliError({
      code: 'CLI_OPTION_INVALID',
      message: 'this command signs transactions and needs a key',
      hint: 'add --keystore FILE, and --password-file FILE or the variable PLEXUS_PASSWORD',
    });
  }
  const { key } = await unlockKeystore(keys.keystore, await readPassword(keys, context));
  return deriveNodeKeys(key);
}

async function readPassword(
  keys: NonNullable<Connection['keys']>,
  { environment, ask, interrupt }: Pick<Context, 'environment' | 'ask' | 'interrupt'>,
): Promise<string> {
  if (keys.passwordFile !== '') {
    try {
      return (await readFile(keys.passwordFile, 'utf8')).replace(/\r?\n$/, '');
    } catch (cause) {
      throw new CliError({
        code: 'CLI_FILE_MISSING',
        message: `the password file ${keys.passwordFile} cannot be read`,
        hint: 'check --password-file, or give the password in PLEXUS_PASSWORD',
        cause,
      });
    }
  }
  const password =
    environment['PLEXUS_PASSWORD'] ?? (await ask(`password of ${keys.keystore}: `, { hidden: true }));
  if (password !== undefined && password !== '') return password;
  if (interrupt.aborted)
    throw new CliError({ code: 'CLI_INTERRUPTED', message: 'stopped; nothing was signed' });
  throw new CliError({
    code: 'CLI_OPTION_INVALID',
    message: `the keystore ${keys.keystore} needs its password`,
    hint: 'add --password-file FILE, or set PLEXUS_PASSWORD',
  });
}
