package fm.seda.mocks.statistics;

import java.util.SortedMap;

/**
 * What an API was asked for since it began to count.
 *
 * @param calls all of them, also those that are not answered yet
 * @param ok answered as they should be
 * @param failed refused, spoilt or never answered
 * @param tooFast refused because of a rate limit
 * @param byStatus how many answers of each status; {@code none} was never answered
 * @param byRoute the same for each route
 * @param texts that were paid for; so is an answer that is wrong, but none that is a refusal
 * @param distinctTexts fewer than {@code texts} where something was paid twice
 * @param tokens that were paid for
 * @param batch how many texts there were in one call
 * @param callsPerSecond over the last ten seconds
 * @param peakPerSecond the most calls in any second
 * @param peakConcurrency the most calls at once
 */
public record Figures(
    long calls,
    long ok,
    long failed,
    long tooFast,
    SortedMap<String, Long> byStatus,
    SortedMap<String, SortedMap<String, Long>> byRoute,
    long texts,
    long distinctTexts,
    long tokens,
    Batches batch,
    double callsPerSecond,
    int peakPerSecond,
    int peakConcurrency) {

  /** Sizes; all 0 where there was none. */
  public record Batches(int min, int median, int max) {}
}
