import { configTemplate } from '@plexus/node';
import { CliError } from '../../errors.ts';

export type NodeChoices = {
  readonly rpcUrls: readonly string[];
  readonly deployment: string;
  readonly bootstrap: readonly string[];
  /** Listen on this machine only, on free ports: for local networks. */
  readonly isLocal: boolean;
  readonly passwordFile: string | undefined;
};

/** The template with a network's values in their lines, comments kept. Throws `CLI_OPTION_INVALID` for a template without one. */
export function settingsText(choices: NodeChoices): string {
  const { rpcUrls, deployment, bootstrap, isLocal, passwordFile } = choices;
  const list = (values: readonly string[]): string =>
    `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
  const lines: readonly (readonly [RegExp, string])[] = [
    [/^dataDir: .*$/m, 'dataDir: .'],
    [/^ {2}rpcUrls: .*$/m, `  rpcUrls: ${list(rpcUrls)}`],
    [/^ {2}deployment: .*$/m, `  deployment: ${JSON.stringify(deployment)}`],
    [/^ {2}bootstrap: .*$/m, `  bootstrap: ${list(bootstrap)}`],
    ...(isLocal
      ? ([
          [/^ {2}listen: .*$/m, '  listen: [/ip4/127.0.0.1/tcp/0]'],
          [/^ {2}port: .*$/m, '  port: 0'],
          [/^ {2}pollIntervalMs: .*$/m, '  pollIntervalMs: 150'],
        ] as const)
      : []),
    ...(passwordFile === undefined
      ? []
      : ([[/^ {2}# passwordFile: .*$/m, `  passwordFile: ${JSON.stringify(passwordFile)}`]] as const)),
  ];
  return lines.reduce((text, [pattern, line]) => replaceLine(text, pattern, line), configTemplate);
}

function replaceLine(text: string, pattern: RegExp, line: string): string {
  if (pattern.test(text)) return text.replace(pattern, () => line);
  throw new CliError({
    code: 'CLI_OPTION_INVALID',
    message: `the template of settings has no line for "${line.trim()}"`,
    hint: 'this is a defect in Plexus; please report it',
  });
}
