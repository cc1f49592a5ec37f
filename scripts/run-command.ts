import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

export type CommandResult = {
  /** Exit status; 128 + signal number is not used: a killed command has `null`. */
  readonly status: number | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly seconds: number;
};

/**
 * Runs one command, shows its output while it runs, and keeps its stdout. Ends it and everything it started after
 * `timeoutMs`, or when this process is interrupted.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { readonly timeoutMs: number; readonly env?: NodeJS.ProcessEnv; readonly quiet?: boolean },
): Promise<CommandResult> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...plainWhenPiped(), ...options.env },
      detached: true,
    });
    const endGroup = () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    };
    const chunks: Buffer[] = [];
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      endGroup();
    }, options.timeoutMs);
    const interrupt = () => {
      endGroup();
      process.exit(130);
    };
    process.once('SIGINT', interrupt);
    process.once('SIGTERM', interrupt);
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (!options.quiet) process.stdout.write(chunk);
    });
    const finish = (status: number | null) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
      resolve({
        status,
        timedOut,
        stdout: Buffer.concat(chunks).toString('utf8'),
        seconds: (performance.now() - startedAt) / 1000,
      });
    };
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      finish(null);
    });
    child.on('close', finish);
  });
}

function plainWhenPiped(): NodeJS.ProcessEnv {
  return process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' };
}
