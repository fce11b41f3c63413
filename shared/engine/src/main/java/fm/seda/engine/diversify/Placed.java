package fm.seda.engine.diversify;

import fm.seda.engine.score.Scored;
import fm.seda.engine.slate.Chance;
import org.jspecify.annotations.Nullable;

/**
 * An item that has its place.
 *
 * @param chance null where the place was not left to chance
 */
public record Placed(Scored scored, @Nullable Chance chance) {}
