package fm.seda.evaluate.report;

/**
 * People with about as much history.
 *
 * @param history how many artists they have
 */
public record Bucket(String history, int people, double ndcg, double recall) {}
