package fm.seda.engine.slate;

import fm.seda.domain.ItemRef;

/** An item a person knows or started from, as the reason for another. */
public record Because(ItemRef item, String name) {}
