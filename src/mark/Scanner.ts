import { ErrorCodes, foreignContent, type InsertionMode, Parser, Token, Tokenizer, TokenizerMode } from 'parse5'
import { type EmptyTree, emptyTree } from './emptyTree'

export interface StartTag {
  token: Token.TagToken
  /** It becomes an element of SVG or MathML. */
  isForeign: boolean
  /** An attribute stands there twice. */
  hasTwice: boolean
  mode: InsertionMode
}

export interface Visitor {
  start(tag: StartTag): void
  end(token: Token.TagToken): void
  /** Text that is more than blanks. */
  text(location: Token.Location): void
  /** The markup of a `<noscript>` follows, which browsers with script read as text. */
  noscript(token: Token.TagToken): void
}

class Tokens extends Tokenizer {
  /** Where a tag begins whose end has not come yet. */
  get unfinished(): number | undefined {
    const token = this.currentToken
    const isTag = token?.type === Token.TokenType.START_TAG || token?.type === Token.TokenType.END_TAG
    return isTag ? token.location?.startOffset : undefined
  }

  /** Where text begins that is more than blanks and of which nobody was told yet. */
  get untold(): number | undefined {
    const token = this.currentCharacterToken
    const isThere = token?.chars || this.runEnd > this.runStart
    return token?.type === Token.TokenType.CHARACTER && isThere ? token.location?.startOffset : undefined
  }

  /** Lets go of text and comments that have come so far; nobody asks for them. */
  relax(): void {
    this.flushCurrentCharacterToken()
    if (this.currentToken?.type !== Token.TokenType.COMMENT || !this.preprocessor.willDropParsedChunk()) return
    this.currentToken.data = ''
    this.runStart = 0
    this.runEnd = 0
    this.preprocessor.dropParsedChunk()
  }
}

/** parse5's tokenizer, switched by its tree builder as the standard says, without a tree. */
export class Scanner extends Parser<EmptyTree> {
  private readonly visitor: Visitor
  private readonly tokens: Tokens
  private hasTwice = false

  constructor(visitor: Visitor, scriptingEnabled: boolean) {
    super({
      treeAdapter: emptyTree,
      scriptingEnabled,
      onParseError: ({ code }) => {
        if (code === ErrorCodes.duplicateAttribute) this.hasTwice = true
      },
    })
    this.visitor = visitor
    // Only the tokenizer has to know where things stand.
    this.options.sourceCodeLocationInfo = false
    this.tokens = new Tokens({ sourceCodeLocationInfo: true }, this)
    this.tokenizer = this.tokens
  }

  write(chunk: string, isLast = false): void {
    this.tokens.write(chunk, isLast)
    if (!isLast) this.tokens.relax()
  }

  get unfinished(): number | undefined {
    return this.tokens.unfinished
  }

  get untold(): number | undefined {
    return this.tokens.untold
  }

  /** Ids of the marked `<template>` around, if there is one. */
  get marked(): string | undefined {
    for (let at = this.openElements.stackTop; at >= 0; at--) {
      const { name, attributes } = this.openElements.items[at] ?? { name: '', attributes: [] }
      const ids = name === 'template' && attributes.find((one) => one.name === 'data-askfirst')
      if (ids) return ids.value
    }
    return undefined
  }

  override onStartTag(token: Token.TagToken): void {
    const isForeign = this.shouldProcessStartTagTokenInForeignContent(token) && !foreignContent.causesExit(token)
    const { hasTwice, insertionMode: mode } = this
    this.hasTwice = false
    this.visitor.start({ token, isForeign, hasTwice, mode })
    super.onStartTag(token)
    if (token.tagName === 'noscript' && this.tokenizer.state === TokenizerMode.RAWTEXT) this.visitor.noscript(token)
  }

  override onEndTag(token: Token.TagToken): void {
    this.hasTwice = false
    this.visitor.end(token)
    super.onEndTag(token)
  }

  override _insertCharacters(): void {}

  override onCharacter(token: Token.CharacterToken): void {
    if (token.location) this.visitor.text(token.location)
    super.onCharacter(token)
  }
}
