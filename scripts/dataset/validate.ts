/**
 * `npm run data:validate [-- --kind overlap]`: checks all of data/ and prints each problem with file, line, record and
 * what to do; exits with 1 when there is any but warnings. The rules are in validate/, one file per rule.
 */
import { fileURLToPath } from 'node:url'
import { readOptions } from '../read-options.ts'
import { dataFolder } from './format.ts'
import { checkDays } from './validate/days.ts'
import { checkIds } from './validate/ids.ts'
import { checkNames } from './validate/names.ts'
import { checkOverlaps } from './validate/overlaps.ts'
import { checkPossibleDuplicates } from './validate/possible-duplicates.ts'
import { type Dataset, lineOf, type Problem } from './validate/problem.ts'
import { readDataset } from './validate/read-dataset.ts'

/** All problems of the dataset below `folder`, in file order. */
export function validateDataset(folder = dataFolder): { data: Dataset; problems: Problem[] } {
  const { data, problems } = readDataset(folder)
  for (const check of [checkIds, checkDays, checkOverlaps, checkNames, checkPossibleDuplicates])
    problems.push(...check(data))
  return { data, problems }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = readOptions('npm run data:validate -- [--kind KIND] [--limit N]', {
    options: { kind: { type: 'string' }, limit: { type: 'string', default: '400' } },
  })
  const { data, problems } = validateDataset()
  const shown = problems.filter((problem) => values.kind === undefined || problem.kind === values.kind)
  for (const problem of shown.slice(0, Number(values.limit))) {
    console.log(
      `data/${problem.file}:${lineOf(data, problem.file, problem.record)} ${problem.record} [${problem.kind}] ${problem.text}`,
    )
  }
  const records = [...data.files.values()].reduce((sum, list) => sum + list.length, 0)
  const kinds = Object.entries(Object.groupBy(problems, (problem) => problem.kind)).map(
    ([kind, list]) => `${kind} ${list?.length ?? 0}`,
  )
  console.log(
    `${records} records in ${data.files.size} files: ${problems.length === 0 ? 'no problem' : `${problems.length} problems (${kinds.join(', ')})`}`,
  )
  if (problems.some((problem) => problem.warning !== true)) process.exitCode = 1
}
