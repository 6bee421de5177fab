const categories = ['necessary', 'preferences', 'statistics', 'marketing']

/**
 * What every library is told, each in its own words: four categories, so many services, two and a half cookies each.
 * @param {number} count
 */
export const createModel = (count) => ({
  categories,
  services: Array.from({ length: count }, (_, at) => {
    const id = `service${String(at + 1).padStart(4, '0')}`
    return {
      id,
      category: categories[at % categories.length],
      name: `Service ${at + 1}`,
      provider: `Service ${at + 1} Ltd`,
      description: 'Counts visits and tells the shop what people look for.',
      policyUrl: `https://${id}.example/policy`,
      host: `${id}.example`,
      cookies: Array.from({ length: at % 2 ? 3 : 2 }, (_, number) => `_${id}_${number}`),
    }
  }),
})

/** @typedef {ReturnType<typeof createModel>} Model */
