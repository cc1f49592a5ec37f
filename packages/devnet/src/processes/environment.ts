const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'SystemRoot'];

/** What a node of a local network sees of this process's environment: where things are, and no settings or secrets. */
export function passedEnvironment(): Readonly<Record<string, string>> {
  const entries = PASSED_ON.map((key) => [key, process.env[key]] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
