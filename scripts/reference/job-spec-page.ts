import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { MAX_SPEC_BYTES } from '../../packages/jobs/src/rules/spec.ts';
import { MAX_SUB_TASKS } from '../../packages/jobs/src/rules/split.ts';
import { fieldMeanings, specSections, termsText } from './job-spec-text.ts';
import { GENERATED, toCode, toTable } from './markdown.ts';
import { type SpecField, specFieldsOf } from './spec-fields.ts';

const SPEC = 'packages/jobs/src/rules/spec.ts';

/** Every field of a job's spec with its bounds, read from the schema that checks it. A field without text is an error. */
export async function jobSpecPage(root: string): Promise<string> {
  const text = await readFile(join(root, SPEC), 'utf8');
  const objects = specFieldsOf(ts.createSourceFile(SPEC, text, ts.ScriptTarget.Latest, true));
  const sections = Object.entries(specSections).map(([name, { title, intro }]) => {
    const fields = objects.get(name);
    if (!fields) return `## ${title}\n\n${SPEC} has no ${name}`;
    return `## ${title}\n\n${intro}\n\n${toTable(['field', 'must be', 'meaning'], fields.map(toRow))}`;
  });
  const unnamed = [...objects.keys()].filter((name) => !(name in specSections));
  return `${GENERATED}
# The spec of a job

A spec is everything that decides what a job's sub-tasks are and what their results must be. Its canonical bytes
(DAG-CBOR, at most ${MAX_SPEC_BYTES / 2 ** 20} MiB) are an artifact whose digest is in the job's terms on chain. Anyone who has the spec
and the model gets the same list of sub-tasks, at most ${MAX_SUB_TASKS.toLocaleString('en')}. Unknown fields are refused with
\`JOBS_SPEC_INVALID\`. Requesters normally let \`plexus train\`, \`infer\` or \`sweep\` write the spec.

${sections.join('\n\n')}
${unnamed.length > 0 ? `\nNot described: ${unnamed.join(', ')}\n` : ''}
${termsText}`;
}

function toRow(field: SpecField): string[] {
  const meaning = fieldMeanings[field.name];
  return [
    toCode(field.name) + (field.optional ? ' (optional)' : ''),
    field.rule,
    meaning ?? `not described: add ${field.name} to scripts/reference/job-spec-text.ts`,
  ];
}
