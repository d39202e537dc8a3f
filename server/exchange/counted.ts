/** How many of what, for a sentence: `1 map`, `2 maps`. */
export const counted = (many: number, what: string): string => `${String(many)} ${what}${many === 1 ? '' : 's'}`;
