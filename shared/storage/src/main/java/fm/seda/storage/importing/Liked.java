package fm.seda.storage.importing;

import fm.seda.domain.ItemRef;

/**
 * An item somebody likes at a provider.
 *
 * @param strength above 0, and 1 for what they like most of all
 */
public record Liked(ItemRef item, double strength) {}
