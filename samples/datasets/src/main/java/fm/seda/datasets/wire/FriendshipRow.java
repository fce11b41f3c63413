package fm.seda.datasets.wire;

/**
 * One direction of a friendship, for {@code PUT /v1/friends/batch}. Each comes with its mirror
 * image.
 *
 * @param relationshipType {@code friend} or {@code close_friend}
 */
public record FriendshipRow(String userId, String friendUserId, String relationshipType) {}
