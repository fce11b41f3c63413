package fm.seda.storage.people;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person told us about their taste.
 *
 * @param genres normalised, most important first
 * @param dislikedGenres normalised; none of {@code genres}
 * @param languages BCP 47, such as {@code "de"} or {@code "pt-BR"}
 * @param onboarded whether they have been through the first questions
 */
@Serdeable
public record Preferences(
    List<String> genres, List<String> dislikedGenres, List<String> languages, boolean onboarded) {

  /** What is absent from the document was never chosen. */
  public Preferences(
      @Nullable List<String> genres,
      @Nullable List<String> dislikedGenres,
      @Nullable List<String> languages,
      boolean onboarded) {
    this.genres = genres == null ? List.of() : List.copyOf(genres);
    this.dislikedGenres = dislikedGenres == null ? List.of() : List.copyOf(dislikedGenres);
    this.languages = languages == null ? List.of() : List.copyOf(languages);
    this.onboarded = onboarded;
  }
}
