/** IJobTypes.JobStatus in its order: index with `job.status`. */
export const jobStatuses = ['none', 'active', 'closing', 'completed', 'closed'] as const;
export type JobStatus = (typeof jobStatuses)[number];

/** IJobTypes.SubTaskStatus in its order: index with `subTask.status`. */
export const subTaskStatuses = [
  'open',
  'claimed',
  'submitted',
  'revealing',
  'revealed',
  'disputed',
  'accepted',
] as const;
export type SubTaskStatus = (typeof subTaskStatuses)[number];
