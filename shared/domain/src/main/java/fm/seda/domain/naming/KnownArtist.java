package fm.seda.domain.naming;

import fm.seda.domain.Item;
import fm.seda.domain.linking.FoundArtist;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What is known of an artist that tells who it is.
 *
 * @param ids by system
 * @param genres canonical; often none
 */
public record KnownArtist(ArtistName name, Map<String, String> ids, Set<String> genres) {

  /** Copies the collections. */
  public KnownArtist {
    ids = Map.copyOf(ids);
    genres = Set.copyOf(genres);
  }

  /** By name, ids and genres as somebody writes them. */
  public static KnownArtist of(String name, Map<String, String> ids, Collection<String> genres) {
    return new KnownArtist(ArtistName.of(name), ids, Set.copyOf(CanonicalGenres.of(genres)));
  }

  /** As a provider told of it. */
  public static KnownArtist of(FoundArtist found) {
    return of(found.name(), found.externalIds(), found.genres());
  }

  /** As it is in the catalogue. */
  public static KnownArtist of(Item artist) {
    return of(artist.name(), artist.externalIds(), artist.genres());
  }
}
