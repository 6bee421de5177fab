export { default as descriptions } from '../descriptions/fr'
export { default as purposes } from '../purposes/fr'
