package fm.seda.evaluate.report;

import fm.seda.evaluation.compare.PairedComparison;

/**
 * What another way to rank does to the quality of the lists, person by person.
 *
 * @param name of the other way
 * @param ndcg by how much it moves NDCG at 10
 * @param recall by how much it moves recall at 20
 */
public record Change(String name, PairedComparison ndcg, PairedComparison recall) {}
