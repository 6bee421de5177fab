export { default as descriptions } from '../descriptions/pl'
export { default as purposes } from '../purposes/pl'
