import { alphabet } from '../core/digits'

/** 132 random bits in 22 characters that a cookie can hold; without https, too, where `randomUUID` is missing. */
export const randomId = ({ crypto }: Window): string =>
  [...crypto.getRandomValues(new Uint8Array(22))].map((byte) => alphabet[byte % 64]).join('')
