export { default as descriptions } from '../descriptions/nl'
export { default as purposes } from '../purposes/nl'
