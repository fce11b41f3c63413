package fm.seda.linkcallback;

import com.fasterxml.jackson.annotation.JsonInclude;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.storage.importing.LibraryReading;
import fm.seda.storage.linking.LinkedAccount;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A provider, and how the person stands with it.
 *
 * @param status {@code linked}; {@code broken} if it has to be linked again; {@code not_linked}
 * @param problem why it is broken
 * @param available whether it can be linked, or read, at all
 * @param lasting whether it stays linked; otherwise it is read once, when asked for
 * @param gives what is read, for people to know what they agree to
 * @param scopes what the provider lets us see, in its words
 * @param reading the latest reading of what is there, if there was one in the last month
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record LinkView(
    String provider,
    String name,
    String status,
    @Nullable String problem,
    boolean available,
    boolean lasting,
    List<String> gives,
    List<String> scopes,
    @Nullable Instant since,
    @Nullable Instant lastSyncedAt,
    @Nullable ReadingView reading) {

  static LinkView of(
      MusicProvider provider,
      boolean available,
      Optional<LinkedAccount> link,
      Optional<LibraryReading> reading) {
    return new LinkView(
        provider.wireName(),
        provider.displayName(),
        link.map(it -> it.isBroken() ? "broken" : "linked").orElse("not_linked"),
        link.flatMap(LinkedAccount::brokenReason).orElse(null),
        available,
        provider != MusicProvider.APPLE,
        gives(provider),
        link.map(LinkedAccount::scopes).orElse(List.of()),
        link.map(LinkedAccount::since).orElse(null),
        link.flatMap(LinkedAccount::lastSyncedAt).orElse(null),
        reading.map(ReadingView::of).orElse(null));
  }

  private static List<String> gives(MusicProvider provider) {
    return switch (provider) {
      case SPOTIFY ->
          List.of(
              "the artists and tracks you listen to most",
              "the artists you follow",
              "the tracks you saved",
              "your playlists");
      case YOUTUBE ->
          List.of("the channels you subscribe to", "the videos you liked", "your playlists");
      case DEEZER -> List.of("your favourite artists and tracks", "your playlists");
      case APPLE ->
          List.of(
              "what you play often", "the artists and tracks in your library", "your playlists");
    };
  }
}
