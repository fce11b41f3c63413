package fm.seda.providers.cache;

/**
 * How often this process was spared a question.
 *
 * @param hits answered from what is known
 * @param misses that had to be asked for
 * @param stale of these, answered by what was known once, for the provider did not answer
 */
public record CacheStatistics(long hits, long misses, long stale) {}
