/** A service of marketing that comes in frames. */
export const film = { id: 'film', category: 'marketing', name: 'Film', urls: ['film.example'] }
