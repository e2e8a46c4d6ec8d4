/** How many lines a page shows at once. In a file of its own: pages need the number without the rules. */
export const perPage = 50
