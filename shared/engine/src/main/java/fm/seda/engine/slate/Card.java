package fm.seda.engine.slate;

import fm.seda.domain.Item;

/**
 * One recommended item.
 *
 * @param score what the ranking gave it; the contributions of the explanation add up to it
 */
public record Card(Item item, double score, Friends friends, Explanation explanation) {}
