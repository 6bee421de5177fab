export { default as descriptions } from '../descriptions/es'
export { default as purposes } from '../purposes/es'
