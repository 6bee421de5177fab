/**
 * Where the vendor's other hosts live, told from where this script came from: `https://own/…` under its real name,
 * `http://127.0.0.1:1/own/…` where one origin plays them all. To be called while the script runs.
 */
export function vendorUrls(own) {
  const [base] = document.currentScript.src.split(own)
  return (host) => base + host
}
