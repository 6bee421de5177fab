import { AskFirstError } from '../core/AskFirstError'

/** What to throw where a driver could not be loaded: if it is not installed, what to install. */
export const driverError = (name: string, error: unknown): unknown =>
  error instanceof Error &&
  /cannot find|not found|could not resolve/i.test(error.message) &&
  error.message.includes(name)
    ? new AskFirstError(`the package "${name}" is missing: npm i ${name}`)
    : error
