import type { Finding } from './finding.ts';

const LONGEST_FILE = 350;
const OPEN_END = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`);

/** Rules that need only the text: no open ends, and one subject a file. */
export function checkText(file: string, text: string): Finding[] {
  const findings: Finding[] = [];
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    const word = OPEN_END.exec(line)?.[1];
    if (word === undefined) return;
    findings.push({
      file,
      line: index + 1,
      rule: 'open-end',
      severity: 'error',
      message: `finish what "${word}" announces, or write an issue and leave the code without it`,
    });
  });
  const length = text.endsWith('\n') ? lines.length - 1 : lines.length;
  if (length > LONGEST_FILE) {
    findings.push({
      file,
      line: 1,
      rule: 'long-file',
      severity: 'warning',
      message: `${length} lines; nine files in ten stay under ${LONGEST_FILE}. Does it have one subject?`,
    });
  }
  return findings;
}
