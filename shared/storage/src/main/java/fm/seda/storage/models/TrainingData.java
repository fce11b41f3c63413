package fm.seda.storage.models;

import fm.seda.domain.ItemRef;
import java.util.List;
import java.util.UUID;

/**
 * What there is to learn from. People and items have numbers here: their places in these lists.
 *
 * @param people who cares about something, in the order of their ids
 * @param items what somebody cares about, by kind and then by id
 * @param preferences people × items: how much they care, above 0 and at most 1
 * @param tags tags × items: how often the tag was given
 * @param tagCount how many tags there are
 * @param friendships people × people: both directions of every mutual friendship
 * @param newcomers who has done nothing yet and has friends among the people, in the order of their
 *     ids
 * @param friendsOfNewcomers newcomers × people: their mutual friendships
 */
public record TrainingData(
    List<UUID> people,
    List<ItemRef> items,
    Cells preferences,
    Cells tags,
    int tagCount,
    Cells friendships,
    List<UUID> newcomers,
    Cells friendsOfNewcomers) {}
