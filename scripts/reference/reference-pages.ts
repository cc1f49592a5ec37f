import { configurationPage } from './configuration-page.ts';
import { errorCodesPage } from './error-codes-page.ts';
import { exitStatusPage } from './exit-status-page.ts';
import { findErrorCodes } from './find-error-codes.ts';
import { jobSpecPage } from './job-spec-page.ts';
import { whatTrainsPage } from './what-trains-page.ts';

export type ReferencePage = {
  /** Relative to the project. */
  readonly path: string;
  readonly text: string;
};

/** Every generated page, as it follows from the sources below `root`. Same sources, same bytes. */
export async function createReferencePages(root: string): Promise<readonly ReferencePage[]> {
  const codes = await findErrorCodes(root);
  return [
    { path: 'docs/reference/configuration.md', text: configurationPage() },
    { path: 'docs/reference/error-codes.md', text: errorCodesPage(codes) },
    { path: 'docs/reference/exit-status.md', text: exitStatusPage(codes) },
    { path: 'docs/reference/job-spec.md', text: await jobSpecPage(root) },
    { path: 'docs/what-trains.md', text: whatTrainsPage() },
  ];
}
