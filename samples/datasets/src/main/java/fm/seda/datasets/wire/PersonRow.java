package fm.seda.datasets.wire;

import java.util.List;

/**
 * One person of {@code PUT /v1/users/batch}.
 *
 * @param userId the parent product's id, opaque to seda
 * @param genres what they chose at onboarding; empty for someone who has not been there yet
 * @param presenceVisibility {@code friends} or {@code hidden}
 */
public record PersonRow(
    String userId,
    String displayName,
    String avatarUrl,
    String region,
    String timeZone,
    List<String> genres,
    List<String> languages,
    String presenceVisibility) {}
