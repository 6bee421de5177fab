import { sha256 } from './sha256'

/** What the store keeps of a secret. It has 128 random bits at least, so that no slow hash is needed to guard it. */
export const proofOf = (subject: string, secret: string): Promise<string> => sha256(`${subject}.${secret}`)
