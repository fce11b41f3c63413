package fm.seda.train;

import fm.seda.collaborative.sparse.SparseRows;
import java.util.List;
import java.util.UUID;

/**
 * Those of whom nothing is known yet but their friends.
 *
 * @param ids rows of {@code friends}
 * @param friends newcomers × people
 */
record Newcomers(List<UUID> ids, SparseRows friends) {}
