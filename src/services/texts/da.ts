export { default as descriptions } from '../descriptions/da'
export { default as purposes } from '../purposes/da'
