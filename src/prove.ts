import { AskFirstError } from './core/AskFirstError'
import { consentReceipt } from './core/consentReceipt'
import { kantaraReceipt } from './core/kantaraReceipt'
import { keyOf } from './core/keyOf'
import { linkedReceipt } from './core/linkedReceipt'
import { noticeText } from './core/noticeText'
import type { ReceiptFacts } from './core/ReceiptFacts'
import { createCourier } from './effects/createCourier'
import { createOutbox } from './effects/createOutbox'
import { hashOf } from './effects/hashOf'
import type { KeeperParts } from './effects/Keeper'
import type { Prover } from './effects/Prover'
import { showNotice } from './effects/showNotice'
import type { ConsentRecord, Policy, ReceiptFormat } from './types'

const receipts: Readonly<Record<ReceiptFormat, (facts: ReceiptFacts) => object>> = {
  json: consentReceipt,
  jsonld: linkedReceipt,
  kantara: kantaraReceipt,
}

/** Makes records provable: the hash of what was shown, the server's copy, the visitor's own. */
export function prove({ store, vault, lazy, askfirst, life, page }: KeeperParts): Prover {
  const policy: Policy = store.policy ?? askfirst.policy()
  const { records: url } = policy.config
  const outbox = createOutbox(policy, page)
  const hashes = new Map<string, Promise<string | undefined>>()

  const noticeOf = (language: string) => {
    let hash = hashes.get(language)
    if (!hash) {
      const shown = showNotice(policy, language, lazy)
      hash = shown
        .then((notice) => hashOf(noticeText(notice), page))
        .catch(() => {
          // A file that did not come may come for the next record, or when this one is sent.
          hashes.delete(language)
          return undefined
        })
      hashes.set(language, hash)
    }
    return hash
  }

  /** Of the same revision means of the same notice: that is what the number says. */
  const complete = async (record: ConsentRecord): Promise<ConsentRecord> => {
    if (record.notice || record.revision !== policy.revision || record.regime !== policy.regime.id) return record
    const notice = await noticeOf(record.language)
    if (!notice) return record
    const completed = { ...record, notice }
    if (store.record?.id === record.id) store.record = completed
    const letter = outbox.letters().find(({ id, tries }) => id === record.id && !tries)
    if (letter) outbox.put(record.id, { ...letter, record: completed })
    try {
      const history = vault.stored(keyOf(policy)).map((one) => (one.id === record.id ? completed : one))
      if (history.length) page.localStorage.setItem(keyOf(policy), JSON.stringify(history))
    } catch {
      // Where nothing is kept, nothing is to be completed.
    }
    return completed
  }
  const deliver = url ? createCourier({ outbox, url, complete, life, page }) : async () => {}

  return {
    async follow(records) {
      if (url) for (const record of records) outbox.add(record)
      for (const record of records) await complete(record)
      await deliver()
    },
    erase(subject, records) {
      if (!url) return
      for (const record of records) outbox.add(record)
      outbox.erase(subject)
      void deliver()
    },
    async receipt(format) {
      if (!Object.hasOwn(receipts, format)) {
        throw new AskFirstError(`receipt: "${format}" must be one of ${Object.keys(receipts).join(', ')}.`)
      }
      const { record } = store
      if (record) await complete(record)
      const shown = await showNotice(policy, record?.language ?? askfirst.language(), lazy)
      const facts = { ...shown, record: store.record, history: vault.history(policy), page: page.location.origin }
      return JSON.stringify(receipts[format](facts), null, 2)
    },
  }
}
