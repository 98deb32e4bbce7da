/**
 * Everything that must hold, in order: lint, types, unused code, unit tests, both builds, both real browsers.
 * Goes on after a failure so that one run shows all of them; the last line is `N passed, N failed` and counts tests,
 * plus one failure for each other step that failed. `--only e2e,unit` runs named steps.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readOptions } from './read-options.ts'
import { runStep } from './run-step.ts'

interface Step {
  readonly name: string
  readonly file: string
  readonly args: readonly string[]
  /** Tests are counted from vitest's report; other steps count only when they fail. */
  readonly isTests?: true
}

const reportsDir = join(import.meta.dirname, '../.cache/test-reports')
const vitest = 'node_modules/vitest/vitest.mjs'

const steps: readonly Step[] = [
  { name: 'lint', file: 'node_modules/@biomejs/biome/bin/biome', args: ['check'] },
  { name: 'types', file: 'scripts/typecheck.ts', args: [] },
  { name: 'unused', file: 'node_modules/knip/bin/knip.js', args: [] },
  { name: 'unit', file: vitest, args: vitestArgs('unit'), isTests: true },
  { name: 'build', file: 'scripts/build.ts', args: [] },
  { name: 'e2e', file: vitest, args: vitestArgs('e2e'), isTests: true },
]

function vitestArgs(project: string): string[] {
  return [
    'run',
    '--project',
    project,
    '--reporter',
    'default',
    '--reporter',
    'json',
    '--outputFile.json',
    reportOf(project),
  ]
}

function reportOf(project: string): string {
  return join(reportsDir, `${project}.json`)
}

/** Reads vitest's report; a run that broke before or beside its tests counts as one failure more. */
function countTests(step: Step, exitCode: number): { passed: number; failed: number } {
  const file = reportOf(step.name)
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'))
  return { passed, failed: numFailedTests === 0 && exitCode !== 0 ? 1 : numFailedTests }
}

const { values } = readOptions('npm test -- [--only STEP,STEP]', { options: { only: { type: 'string' } } })
const only = values.only?.split(',')
const chosen = steps.filter((step) => only === undefined || only.includes(step.name))
rmSync(reportsDir, { recursive: true, force: true })
mkdirSync(reportsDir, { recursive: true })

let passed = 0
let failed = 0
const summary: string[] = []
for (const step of chosen) {
  console.log(`\n── ${step.name}`)
  const { exitCode, seconds } = await runStep(step.file, step.args)
  if (step.isTests) {
    const count = countTests(step, exitCode)
    passed += count.passed
    failed += count.failed
  } else if (exitCode !== 0) failed += 1
  summary.push(`${exitCode === 0 ? 'ok    ' : 'FAILED'} ${step.name.padEnd(8)} ${seconds.toFixed(1)} s`)
}
console.log(`\n${summary.join('\n')}\n\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
