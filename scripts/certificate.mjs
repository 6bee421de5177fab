import { generate } from 'selfsigned'

/**
 * A certificate for these hosts, valid for a day.
 * @param {readonly string[]} hosts
 * @returns {Promise<{ key: string, cert: string }>} PEM
 */
export const certificate = async (hosts) => {
  const made = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 86_400_000),
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  })
  return { key: made.private, cert: made.cert }
}
