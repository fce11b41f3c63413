package fm.seda.storage.activity;

import fm.seda.domain.Interaction;
import java.time.Instant;

/**
 * An interaction that was promised to be kept.
 *
 * @param acceptedAt when it was promised; facts are filed and dropped by this, because people's own
 *     clocks may be months off
 */
public record AcceptedInteraction(Interaction interaction, Instant acceptedAt) {}
