package fm.seda.catalogapi.providers;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported, and what with it.
 *
 * @param market a country in two capital letters; that of the settings if it is left out
 * @param persist whether it becomes part of the catalogue; so it does if this is left out
 * @param enrichMusicbrainz whether MusicBrainz is asked about the tracks; not if this is left out
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record ImportRequest(
    Given source,
    @Nullable String market,
    @Nullable Boolean persist,
    @Nullable Boolean enrichMusicbrainz) {

  /**
   * What somebody copied.
   *
   * @param type {@code url}, {@code uri} or {@code id}
   * @param kind what an id is one of, a track if this is left out; in an address and a URI it is
   *     said already
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record Given(String type, String value, @Nullable String kind) {}

  boolean isPersisted() {
    return persist == null || persist;
  }

  boolean isEnriched() {
    return enrichMusicbrainz != null && enrichMusicbrainz;
  }
}
