/** What groups are held against. Whoever asks again for the same map gets the same answer. */
export const groupChance = { permutations: 1_000, seed: 1 } as const;
