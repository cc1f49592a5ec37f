/** `npm run deps`: prints every import against the layers of the house; status 1 when there is one. */
import { checkDependencies } from './dependency-rules.ts';

const { modules, imports, problems } = await checkDependencies(process.cwd(), ['packages', 'scripts']);
for (const { rule, from, to, advice } of problems)
  process.stdout.write(`${from} → ${to}\n  ${rule}: ${advice}\n`);
process.stdout.write(`${modules} modules, ${imports} imports, ${problems.length} against the rules\n`);
process.exitCode = problems.length > 0 || modules === 0 ? 1 : 0;
