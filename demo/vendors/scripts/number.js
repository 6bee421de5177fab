/** Ten digits, as in the numbers that trackers give. */
export const number = () => String(Math.floor(1e9 + Math.random() * 9e9))
