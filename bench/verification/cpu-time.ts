/** CPU time of `action` in milliseconds: other programs on the machine do not count. */
export async function cpuTime<T>(
  action: () => Promise<T>,
): Promise<{ readonly ms: number; readonly value: T }> {
  const before = process.cpuUsage();
  const value = await action();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, value };
}
