export { default as descriptions } from '../descriptions/nb'
export { default as purposes } from '../purposes/nb'
