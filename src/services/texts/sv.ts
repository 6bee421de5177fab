export { default as descriptions } from '../descriptions/sv'
export { default as purposes } from '../purposes/sv'
