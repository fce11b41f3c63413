package fm.seda.storage.matching;

import fm.seda.domain.ItemRef;
import fm.seda.domain.naming.Reason;

/**
 * The item that something found is.
 *
 * @param confidence that it is, between {@link fm.seda.domain.naming.Likeness#SAME_FROM} and 1
 * @param reason what that rests on
 */
public record Match(ItemRef item, double confidence, Reason reason) {}
