export { default as descriptions } from '../descriptions/de'
export { default as purposes } from '../purposes/de'
