export { default as descriptions } from '../descriptions/en'
export { default as purposes } from '../purposes/en'
