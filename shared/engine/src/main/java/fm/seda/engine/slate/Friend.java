package fm.seda.engine.slate;

import org.jspecify.annotations.Nullable;

/** A friend who may be named, by the id the parent product knows them by. */
public record Friend(String userId, String name, @Nullable String avatarUrl) {}
