import { AskFirstError } from '../core/AskFirstError'

const isMissing = (error: unknown, name: string) =>
  error instanceof Error &&
  /Cannot find (package|module)|not found/i.test(error.message) &&
  error.message.includes(name)

/**
 * Loads the driver of a database when a store is opened: who only wants the browser's part installs none.
 * @throws AskFirstError where it is not installed
 */
export async function loadDriver<Driver>(name: string, load: () => Promise<Driver>): Promise<Driver> {
  try {
    return await load()
  } catch (error) {
    if (isMissing(error, name)) throw new AskFirstError(`the package "${name}" is missing: npm i ${name}`)
    throw error
  }
}
