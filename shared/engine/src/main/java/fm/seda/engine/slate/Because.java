package fm.seda.engine.slate;

import fm.seda.domain.ItemRef;

/** An item a person knows, as the reason for one they do not. */
public record Because(ItemRef item, String name) {}
