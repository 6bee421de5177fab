import type { Notice } from '../core/noticeText'
import { translate } from '../core/translate'
import type { Policy } from '../types'
import type { Lazy } from './Lazy'

/** The notice that a policy shows in one language, whole, whatever the page has shown of it. */
export async function showNotice(policy: Policy, language: string, lazy: Lazy): Promise<Notice> {
  const [{ describe }, locale] = await Promise.all([
    lazy.describe(),
    // An interface of the site's own may speak a language that is none of ours.
    lazy.locale(language).catch(() => undefined),
  ])
  const words = { ...locale?.default, ...translate(policy.config.words ?? {}, language) }
  return { policy: await describe(policy, language), words, language }
}
