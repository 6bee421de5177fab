import { brotliCompressSync, constants } from 'node:zlib'

/**
 * What a visitor downloads, at the strongest setting, which is what CDNs store.
 * @param {Uint8Array} bytes
 */
export const brotliSize = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length
