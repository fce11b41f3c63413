package fm.seda.mocks.catalogue;

import java.time.LocalDate;
import java.util.List;

/** A release before it has a place in the catalogue. */
record Fresh(String title, Artist artist, LocalDate released, List<Song> songs) {

  /** A track before it has one. */
  record Song(
      String title,
      List<Artist> guests,
      String isrc,
      int seconds,
      boolean explicit,
      double popularity,
      Version version) {}
}
