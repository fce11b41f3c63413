package fm.seda.datasets;

import fm.seda.domain.Kind;
import java.util.Locale;

/** How big the community is. */
public enum Size {
  /** Hundreds of items, dozens of people: loads in seconds. */
  SMOKE(120, 240, 100, 70, 70, 40, 4, 60),
  /** A community one can get lost in. */
  MEDIUM(900, 6_000, 1_200, 400, 1_500, 2_000, 9, 60),
  /** As many people as the product expects in a day. */
  LARGE(8_000, 62_000, 12_000, 3_000, 15_000, 25_000, 11, 40);

  private final int artists;
  private final int tracks;
  private final int playlists;
  private final int rooms;
  private final int posts;
  private final int people;
  private final int friends;
  private final int interactions;

  Size(
      int artists,
      int tracks,
      int playlists,
      int rooms,
      int posts,
      int people,
      int friends,
      int interactions) {
    this.artists = artists;
    this.tracks = tracks;
    this.playlists = playlists;
    this.rooms = rooms;
    this.posts = posts;
    this.people = people;
    this.friends = friends;
    this.interactions = interactions;
  }

  /** How many items of this kind there are. */
  public int of(Kind kind) {
    return switch (kind) {
      case ARTIST -> artists;
      case TRACK -> tracks;
      case PLAYLIST -> playlists;
      case ROOM -> rooms;
      case POST -> posts;
    };
  }

  /** How many items there are. */
  public int items() {
    return artists + tracks + playlists + rooms + posts;
  }

  /** How many people there are. */
  public int people() {
    return people;
  }

  /** How many friends a person has, about, on average. */
  public int friendsPerPerson() {
    return friends;
  }

  /** How many things a person did, about, on average. */
  public int interactionsPerPerson() {
    return interactions;
  }

  /** {@code "smoke"} for {@link #SMOKE}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
