package fm.seda.linkcallback;

import com.fasterxml.jackson.annotation.JsonInclude;
import fm.seda.storage.importing.LibraryReading;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the latest reading of a library went, or goes.
 *
 * @param status {@code under_way}; {@code waiting} while the provider does not answer; {@code
 *     done}; {@code failed}
 * @param found how many artists, tracks and playlists so far
 * @param missing what the provider does not tell
 * @param problem why it failed, or waits
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReadingView(
    String status,
    Instant startedAt,
    @Nullable Instant endedAt,
    int found,
    List<String> missing,
    @Nullable String problem) {

  static ReadingView of(LibraryReading reading) {
    return new ReadingView(
        status(reading.endedAt().isPresent(), reading.trouble().isPresent()),
        reading.startedAt(),
        reading.endedAt().orElse(null),
        reading.found(),
        reading.shortcomings(),
        reading.trouble().orElse(null));
  }

  private static String status(boolean ended, boolean troubled) {
    if (ended) {
      return troubled ? "failed" : "done";
    }
    return troubled ? "waiting" : "under_way";
  }
}
