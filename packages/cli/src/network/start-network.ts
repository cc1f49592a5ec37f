import { type ProcessNetwork, type ProcessNetworkOptions, startProcessNetwork } from '@plexus/devnet';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';

export type StartOptions = ProcessNetworkOptions & {
  readonly onStep: (step: string) => void;
  /** What to do after Ctrl-C. */
  readonly resumeHint: string;
};

/**
 * As `startProcessNetwork`, but ends between two steps on Ctrl-C: everything that was started is taken down again. Throws
 * `CLI_INTERRUPTED` then.
 */
export async function startNetwork(
  { resumeHint, ...options }: StartOptions,
  { interrupt }: Pick<Context, 'interrupt'>,
): Promise<ProcessNetwork> {
  const interrupted = (): CliError =>
    new CliError({
      code: 'CLI_INTERRUPTED',
      message: `stopped before the network in ${options.directory} was ready; nothing of it runs`,
      hint: resumeHint,
      details: { directory: options.directory },
    });
  try {
    return await startProcessNetwork({
      ...options,
      onStep: (step) => {
        if (interrupt.aborted) throw interrupted();
        options.onStep(step);
      },
    });
  } catch (error) {
    throw interrupt.aborted ? interrupted() : error;
  }
}
