// What `npm run push` would send: the two built files and nothing else.
import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

test('clasp would push exactly Code.js and appsscript.json', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/@google/clasp/build/src/index.js', 'show-file-status', '--json'],
    { encoding: 'utf8' },
  );
  const { filesToPush } = JSON.parse(stdout || JSON.stringify({ filesToPush: [stderr] })) as {
    filesToPush: string[];
  };
  expect([...filesToPush].sort()).toEqual(['dist/Code.js', 'dist/appsscript.json']);
});
