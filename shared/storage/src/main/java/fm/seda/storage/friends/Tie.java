package fm.seda.storage.friends;

import fm.seda.engine.slate.Friend;
import java.util.UUID;

/**
 * What a mutual friend is to somebody.
 *
 * @param weight how much their say counts
 * @param visible whether they let their friends see what they do: else they are counted, never
 *     named
 */
record Tie(UUID friendId, double weight, Friend face, boolean visible) {}
