package fm.seda.storage.listeners;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;

/** The part of {@code users.preferences} that ranking reads; what is absent was never chosen. */
@Serdeable
record Preferences(
    @Nullable List<String> genres,
    @Nullable Set<String> dislikedGenres,
    @Nullable Boolean allowExplicit) {

  List<String> chosenGenres() {
    return genres == null ? List.of() : genres;
  }

  Set<String> unwantedGenres() {
    return dislikedGenres == null ? Set.of() : dislikedGenres;
  }

  boolean explicitAllowed() {
    return allowExplicit == null || allowExplicit;
  }
}
