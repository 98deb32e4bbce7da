/** Options of the command lines: what is wrong with them is said in one line with the usage, without a stack trace. */
import { existsSync } from 'node:fs'
import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Prints `message` and the usage on stderr and ends the process with code 2. */
export function refuse(message: string, usage: string): never {
  console.error(`${message}\nusage: ${usage}`)
  process.exit(2)
}

/** `parseArgs` of the process's arguments; ends with code 2 on an unknown option, a missing value or a stray argument. */
export function readOptions<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (error) {
    return refuse((error as Error).message, usage)
  }
}

/** The folder of gathered sources that `--facts` names; ends with code 2 where there is none. */
export function factsFolder(facts: string | undefined, usage: string): string {
  if (facts === undefined) return refuse('--facts is missing: the folder of the gathered sources', usage)
  return existsSync(facts) ? facts : refuse(`--facts: expected a folder, got ${facts}, which does not exist`, usage)
}
