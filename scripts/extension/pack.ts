/** Compiles the dataset for a build, once: builds for two browsers, and builds after changes elsewhere, reuse the file. */
import { existsSync, globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compileDataset } from '../dataset/compile.ts'

const root = join(import.meta.dirname, '../..')
const packFile = join(root, '.cache/dramatis.pack')

/** What the pack is made of: the data, and the code that reads and encodes it. Folders count, too: they tell of removed files. */
const inputs = ['data/**', 'scripts/dataset/**', 'core/**']

/** Returns the path of a pack that is newer than everything it is made of, compiling it when it is not. */
export async function preparePack(): Promise<string> {
  if (!isFresh()) await compileDataset({ dataDir: join(root, 'data'), outFile: packFile })
  return packFile
}

function isFresh(): boolean {
  if (!existsSync(packFile)) return false
  const builtMs = statSync(packFile).mtimeMs
  return globSync(inputs, { cwd: root }).every((file) => statSync(join(root, file)).mtimeMs < builtMs)
}
