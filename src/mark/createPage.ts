import { InsertionMode } from 'parse5'
import { attribute } from './attribute'
import type { Rules } from './createRules'
import { createScriptReader } from './createScriptReader'
import { css } from './css'
import { fetches } from './fetches'
import { frameText } from './frameText'
import type { StartTag } from './Scanner'
import { scriptType } from './scriptType'
import { speculationUrls } from './speculationUrls'

/** How a tag is put to sleep. */
export interface Sleep {
  ids: string[]
  why: string[]
  /** `type`: it is text; `template`: it goes into one, up to its end tag. */
  form: 'attributes' | 'type' | 'template'
  /** Attributes that sleep. */
  attributes: string[]
  /** `style` without the addresses, where they can be taken out. */
  style?: string
}

/** What has to be read first: a script's or a style sheet's text. */
export type Held = 'script' | 'rules' | 'style'

export interface Page {
  /** Only with its text can be told whether this tag has to sleep. */
  holds(tag: StartTag): Held | undefined
  /** @param marked ids of the marked `<template>` around */
  judge(tag: StartTag, marked: string | undefined): Sleep | undefined
  judgeText(tag: StartTag, held: Held, text: string): Sleep | undefined
}

/** A `<template>` stands where a frame would: elsewhere the parser moves one of them. In XHTML `<iframe/>` has no end tag. */
const framesAs: readonly InsertionMode[] = [
  InsertionMode.IN_BODY,
  InsertionMode.IN_CELL,
  InsertionMode.IN_CAPTION,
  InsertionMode.AFTER_BODY,
  InsertionMode.AFTER_AFTER_BODY,
]
const stylesNotAs: readonly InsertionMode[] = [
  InsertionMode.IN_COLUMN_GROUP,
  InsertionMode.IN_SELECT,
  InsertionMode.IN_SELECT_IN_TABLE,
  InsertionMode.IN_FRAMESET,
  InsertionMode.AFTER_FRAMESET,
  InsertionMode.AFTER_AFTER_FRAMESET,
]

export interface PageOptions {
  /** Ids of all that sleeps in other markup, a frame's `srcdoc`. */
  idsIn(html: string): string[]
  /** A `<noscript>`: nothing in it will ever wake. */
  isInner: boolean
}

/** Judges the tags of one document, in order. */
export function createPage(rules: Rules, { idsIn, isInner }: PageOptions): Page {
  const readScript = createScriptReader(rules)
  let { base } = rules
  let hasBase = false

  const idsOf = (urls: string[]) => urls.flatMap((url) => rules.ids(url, base))
  const needs = (url: string) => idsOf([url]).length > 0

  const heedBase = ({ token, isForeign }: StartTag) => {
    const href = token.tagName === 'base' && !isForeign && !hasBase ? attribute(token, 'href') : undefined
    if (href === undefined || !URL.canParse(href, base)) return
    hasBase = true
    base = new URL(href, base).href
  }

  /** Firefox fetches images and posters that stand in a template; all else sleeps there anyway. */
  const judgeInTemplate = ({ token, isForeign }: StartTag, marked: string): Sleep | undefined => {
    if (!/^(?:img|image|source|video|input)$/.test(token.tagName)) return
    const found = fetches(token.tagName, token.attrs, isForeign)
      .filter(({ attribute }) => /^(?:src|srcset|poster)$/.test(attribute))
      .filter(({ urls }) => urls.some((url) => needs(url) || rules.isThird(url, base)))
    if (!found.length) return
    const urls = found.flatMap((one) => one.urls)
    const there = marked.split(/\s+/)
    const ids = rules.asleep(idsOf(urls)).filter((id) => !there.includes(id))
    return { ids, why: urls, form: 'attributes', attributes: found.map(({ attribute }) => attribute) }
  }

  const judgeFrame = (tag: StartTag): Sleep | undefined => {
    const { html, script } = frameText(tag.token)
    const inside = rules.asleep([...(html ? idsIn(html) : []), ...(script ? readScript(script).ids : [])])
    const src = attribute(tag.token, 'src') ?? ''
    if (!inside.length && !needs(src)) return
    const isMarked = attribute(tag.token, 'data-askfirst') !== undefined
    const canWrap = framesAs.includes(tag.mode) && !isInner && !isMarked && !tag.token.selfClosing
    return {
      ids: rules.asleep([...idsOf([src]), ...inside]),
      why: [...(needs(src) ? [src] : []), ...(inside.length ? ['its own markup'] : [])],
      form: canWrap ? 'template' : 'attributes',
      attributes: tag.token.attrs
        .filter(({ name, value }) => /^src(?:doc)?$/.test(name) || (name === 'style' && css.urls(value).some(needs)))
        .map(({ name }) => name),
    }
  }

  return {
    holds({ token, isForeign }) {
      if (token.tagName === 'style') {
        return /^\s*(?:|text\/css)\s*$/i.test(attribute(token, 'type') ?? '') ? 'style' : undefined
      }
      const hasFile = (isForeign ? ['href', 'xlink:href'] : ['src']).some(
        (name) => attribute(token, name) !== undefined,
      )
      if (token.tagName !== 'script' || hasFile) return
      const type = scriptType(token)
      return type === 'code' ? 'script' : type === 'rules' && !isForeign ? 'rules' : undefined
    },

    judge(tag, marked) {
      const { tagName, attrs } = tag.token
      heedBase(tag)
      if (marked !== undefined) return judgeInTemplate(tag, marked)
      if (tagName === 'script' && scriptType(tag.token) !== 'code') return
      const frame = tagName === 'iframe' && !tag.isForeign ? judgeFrame(tag) : undefined
      if (frame) return frame
      const found = fetches(tagName, attrs, tag.isForeign).filter(({ urls }) => urls.some(needs))
      if (!found.length) return
      const urls = found.flatMap((one) => one.urls).filter(needs)
      const attributes = found.map(({ attribute }) => attribute)
      const style = attributes.includes('style') ? css.without(attribute(tag.token, 'style') ?? '', needs) : undefined
      return {
        ids: rules.asleep(idsOf(urls)),
        why: urls,
        form: tagName === 'script' ? 'type' : 'attributes',
        attributes,
        ...(style !== undefined && { style }),
      }
    },

    judgeText({ isForeign, mode }, held, text) {
      if (held === 'script') {
        const { ids, why } = readScript(text)
        return ids.length ? { ids, why, form: 'type', attributes: [] } : undefined
      }
      const urls = (held === 'rules' ? speculationUrls(text) : css.urls(text)).filter(needs)
      if (!urls.length) return
      const canWrap = held === 'style' && !isForeign && !isInner && !stylesNotAs.includes(mode)
      return { ids: rules.asleep(idsOf(urls)), why: urls, form: canWrap ? 'template' : 'type', attributes: [] }
    },
  }
}
