/** The name that is kept with every draw: another way of ranking gets another name, and this one stays. */
export const rankedBy = 'HMAC-SHA256(key = seed, message = child ID), ascending; version 1'
