package fm.seda.mocks.statistics;

/**
 * What an API was asked for since it began to count.
 *
 * @param calls all of them, also those that are not answered yet
 * @param ok answered as they should be
 * @param failed refused, spoilt or never answered
 * @param texts that were paid for; so is an answer that is wrong, but none that is a refusal
 * @param distinctTexts fewer than {@code texts} where something was paid twice
 * @param tokens that were paid for
 * @param batch how many texts there were in one call
 * @param callsPerSecond over the last ten seconds
 * @param peakConcurrency the most calls at once
 */
public record Figures(
    long calls,
    long ok,
    long failed,
    long texts,
    long distinctTexts,
    long tokens,
    Batches batch,
    double callsPerSecond,
    int peakConcurrency) {

  /** Sizes; all 0 where there was none. */
  public record Batches(int min, int median, int max) {}
}
