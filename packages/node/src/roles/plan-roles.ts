import { NodeError } from '../errors.ts';
import type { RoleFactory } from '../services.ts';

/** Which factory makes which of the wanted roles. Throws `NODE_ROLE_UNKNOWN` when none makes one of them. */
export function planRoles<Factory extends Pick<RoleFactory, 'names'>>(
  wanted: readonly string[],
  factories: readonly Factory[],
): readonly { readonly factory: Factory; readonly names: readonly string[] }[] {
  const unknown = wanted.filter((name) => !factories.some((factory) => factory.names.includes(name)));
  if (unknown.length > 0) {
    throw new NodeError({
      code: 'NODE_ROLE_UNKNOWN',
      message: `nobody can make the role ${unknown.join(', ')}`,
      hint: `choose from ${factories.flatMap((factory) => factory.names).join(', ')}`,
      details: { unknown },
    });
  }
  return factories
    .map((factory) => ({ factory, names: wanted.filter((name) => factory.names.includes(name)) }))
    .filter(({ names }) => names.length > 0);
}
