// Plain JavaScript: an old Node must be able to read this file to say what is wrong.
const WANTED_MAJOR = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major < WANTED_MAJOR) {
  process.stderr.write(
    `Plexus runs its TypeScript sources directly and needs Node ${WANTED_MAJOR} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
      `The right version is a dependency of this project: run "npm ci" once (with install scripts allowed for the package "node"),\n` +
      `then start everything with "npm test" or "npm run …",\n` +
      `which put it first on the path. In a shell of your own: export PATH="$PWD/node_modules/node/bin:$PATH"\n`,
  );
  process.exit(1);
}

const [script, ...rest] = process.argv.slice(2);
if (script !== undefined) {
  const { resolve } = await import('node:path');
  const { pathToFileURL } = await import('node:url');
  process.argv = [process.argv[0], resolve(script), ...rest];
  await import(pathToFileURL(resolve(script)).href);
}
