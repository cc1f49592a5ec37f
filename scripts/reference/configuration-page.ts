import { configSchema } from '../../packages/node/src/config/schema.ts';
import { environmentName, settings } from '../../packages/node/src/config/setting.ts';
import { configTemplate } from '../../packages/node/src/config/template.ts';
import { GENERATED, toCode, toTable } from './markdown.ts';

/** All settings of a node: variable, what may stand there, default, and the template with its explanations. */
export function configurationPage(): string {
  const defaults: unknown = configSchema.parse({});
  const rows = settings.map(({ path, expected }) => {
    const value = path.reduce<unknown>(
      (at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key],
      defaults,
    );
    return [
      toCode(path.join('.')),
      toCode(environmentName(path)),
      expected,
      value === undefined ? 'none' : toCode(JSON.stringify(value)),
    ];
  });
  return `${GENERATED}
# Configuration of a node

A node reads \`plexus.yaml\`, then variables of the environment; the later one wins. Lists in variables are separated by
commas; \`none\` is the empty list. A value that is wrong is reported with file, line and what is expected; an unknown key
is an error, an unknown \`PLEXUS_…\` variable a warning.

Relative paths: \`dataDir\`, \`chain.deployment\` and \`account.passwordFile\` count from the folder of the file,
\`account.keystore\` and \`log.file\` from the data directory.

${toTable(['setting', 'variable', 'must be', 'default'], rows)}

Three more variables are no settings: \`PLEXUS_CONFIG\` names the file, \`PLEXUS_PASSWORD\` is the password of the keystore
when no \`account.passwordFile\` is given (it is removed from the environment once read), \`PLEXUS_ANVIL\` is the path of an
anvil binary for the embedded chain.

## The file, with every default

\`\`\`yaml
${configTemplate}\`\`\`
`;
}
