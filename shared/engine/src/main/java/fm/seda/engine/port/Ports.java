package fm.seda.engine.port;

/** What a ranking asks, in one hand. */
public record Ports(
    Listeners listeners,
    Catalog catalog,
    VectorStore vectors,
    FriendActivity friends,
    LearntTaste learnt) {}
