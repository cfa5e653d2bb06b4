// Prints the closing line of CI from the test reports that `npm test` and `npm run consumers` wrote; a step that failed outside the tests counts as one more failure.
import { existsSync, readFileSync } from 'node:fs';

const otherFailure = process.argv[2] === '1';
const counts = ['build/test-report.json', 'build/consumers-report.json'].map(readCounts);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
const all = failed === 0 && otherFailure ? 1 : failed;
console.log(`\n${passed} passed, ${all} failed`);
process.exitCode = all > 0 ? 1 : 0;

/** A report that is not there is a failure too: its tests did not run. */
function readCounts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests + numFailedTestSuites };
}
