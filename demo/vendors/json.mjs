export const json = (value) => ({ type: 'application/json', body: JSON.stringify(value) })
