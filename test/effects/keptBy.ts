import { createVault, type Vault } from '../../src/effects/createVault'
import { createWriter } from '../../src/effects/createWriter'
import type { ConsentRecord, Policy } from '../../src/types'

/** Vault and writer of one page, for one policy. */
export interface Kept {
  vault: Vault
  read(): ConsentRecord | null | undefined
  write(record: ConsentRecord): unknown
  save(): unknown
  history(): readonly ConsentRecord[]
  clear(): void
}

export function keptBy(policy: Policy, page: Window & typeof globalThis): Kept {
  const vault = createVault(page)
  const writer = createWriter(vault, page)
  const save = () => writer.save(policy).error
  return {
    vault,
    save,
    read: () => vault.read(policy),
    history: () => vault.history(policy),
    clear: () => writer.clear(policy),
    write(record) {
      vault.waiting.push(record)
      return save()
    },
  }
}
