import { existsSync, readFileSync } from 'node:fs'
import { AskFirstError } from '../core/AskFirstError'
import type { MarkConfig } from '../mark'

const usual = 'askfirst.config.json'

/**
 * Reads a config file; without a path `askfirst.config.json` of this folder, if it is there.
 * @throws AskFirstError when it cannot be read. What it says is checked by who uses it
 */
export function readConfig(path?: string): MarkConfig {
  if (path === undefined && !existsSync(usual)) return {}
  const file = path ?? usual
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new AskFirstError(`there is no config file ${file}. Give its path with --config, or leave it out.`)
  }
  let config: unknown
  try {
    config = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new AskFirstError(`${file} is not JSON: ${error instanceof Error ? error.message : error}.`)
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new AskFirstError(`${file} must hold one object, { "services": [ … ], … }.`)
  }
  return config
}
