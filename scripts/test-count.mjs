// Prints the closing line of CI from the test report that `npm test` wrote; a step that failed outside the tests counts as one more failure.
import { readFileSync } from 'node:fs';

const otherFailure = process.argv[2] === '1';
const report = JSON.parse(readFileSync('build/test-report.json', 'utf8'));
const failed = report.numFailedTests + report.numFailedTestSuites;
const all = failed === 0 && otherFailure ? 1 : failed;
console.log(`\n${report.numPassedTests} passed, ${all} failed`);
process.exitCode = all > 0 ? 1 : 0;
