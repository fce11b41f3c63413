package fm.seda.platform.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * What a person has at a provider is to be read, by the grant that is kept.
 *
 * @param provider wire name of a {@link fm.seda.domain.linking.MusicProvider}
 */
@Serdeable
public record ImportLibrary(UUID userId, String provider) implements Payload {}
