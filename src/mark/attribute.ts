import type { Token } from 'parse5'

/** An attribute's value, or undefined where the tag has none of that name. */
export const attribute = ({ attrs }: Pick<Token.TagToken, 'attrs'>, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value
