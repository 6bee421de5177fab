import { canonicalJson } from '../core/canonicalJson'
import type { Personal } from './RecordStore'
import { sha256 } from './sha256'

/** Stands for what can be erased in the chain, and says nothing about it once the salt is gone. */
export const commitTo = (personal: Personal, salt: string): Promise<string> => sha256(salt + canonicalJson(personal))
