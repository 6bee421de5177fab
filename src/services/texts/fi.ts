export { default as descriptions } from '../descriptions/fi'
export { default as purposes } from '../purposes/fi'
