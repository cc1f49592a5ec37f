import { PlexusError } from '@plexus/core';
import { knownErrorsAbi } from '../../packages/chain/src/revert/known-errors.ts';
import { revertHints } from '../../packages/chain/src/revert/revert-hints.ts';
import { exitStatusOf } from '../../packages/cli/src/exit-status.ts';
import type { ErrorCode } from './find-error-codes.ts';
import { GENERATED, toCode, toTable } from './markdown.ts';

/** The exit status of `plexus` for an error with this code. */
export function statusOf(code: string): number {
  return exitStatusOf(new PlexusError({ code, message: code }));
}

/** Every error code of the packages and every custom error of the contracts, with what to do. */
export function errorCodesPage(codes: readonly ErrorCode[]): string {
  const packages = [...new Set(codes.map((code) => code.package))];
  const sections = packages.map((name) => {
    const rows = codes
      .filter((code) => code.package === name)
      .map(({ code, hints }) => [toCode(code), hints.join('; or: ') || '–', String(statusOf(code))]);
    return `## ${name}\n\n${toTable(['code', 'what to do', 'exit'], rows)}`;
  });
  return `${GENERATED}
# Error codes

Every error has a \`code\` that stays the same between versions, a message with the values, and a hint. \`exit\` is the exit
status of \`plexus\` ([exit-status.md](exit-status.md)). A \`–\` means that the message says all there is to say; \`…\` stands
for a value.

${sections.join('\n\n')}

## Contracts

What a contract refuses comes up under the name of its Solidity error, with the arguments in \`details.args\`.

${toTable(['error', 'what to do', 'exit'], contractRows())}
`;
}

function contractRows(): string[][] {
  const errors = new Map(knownErrorsAbi.map((error) => [error.name, error.inputs]));
  return [...errors]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inputs]) => [
      toCode(`${name}(${inputs.map((input) => input.name).join(', ')})`),
      revertHints[name],
      String(statusOf(name)),
    ]);
}
