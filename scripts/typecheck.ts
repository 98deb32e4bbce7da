/** Type-checks everything, then core/ alone, where neither the DOM nor the extension API exists. */
import { runStep } from './run-step.ts'

for (const project of ['tsconfig.json', 'core/tsconfig.json']) {
  const { exitCode } = await runStep('node_modules/typescript/bin/tsc', ['--project', project])
  if (exitCode !== 0) process.exitCode = exitCode
}
