export { default as descriptions } from '../descriptions/it'
export { default as purposes } from '../purposes/it'
