package fm.seda.engine.diversify;

import org.jspecify.annotations.Nullable;

/**
 * What an item is compared by.
 *
 * @param genres numbers of its genres, the first the most fitting; empty if it has none
 * @param parts how much of the item each of them makes up, of length 1 together
 * @param vector where it lies; null if that is not known
 */
record Traits(int[] genres, float[] parts, float @Nullable [] vector) {}
