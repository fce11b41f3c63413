package fm.seda.domain.naming;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The International Standard Recording Code of a recording: who registered it, in which year, and a
 * number.
 *
 * @param code twelve capitals and digits, without hyphens
 */
public record Isrc(String code) {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}[A-Z0-9]{3}[0-9]{7}");

  /** Refuses what is none. */
  public Isrc {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "no ISRC: " + code + ". Give two letters, three letters or digits and seven digits");
    }
  }

  /**
   * The code in what somebody wrote, with hyphens, blanks or in lower case; empty if it is none.
   */
  public static Optional<Isrc> of(String written) {
    var code =
        Letters.tidy(written)
            .toUpperCase(Locale.ROOT)
            .replaceFirst("^ISRC[ :]*", "")
            .replaceAll("[ \\p{Pd}]", "");
    return FORM.matcher(code).matches() ? Optional.of(new Isrc(code)) : Optional.empty();
  }

  /** The same for what may not be there, without what it is wrapped in; null if it is none. */
  public static @Nullable String codeIn(@Nullable String written) {
    return written == null ? null : of(written).map(Isrc::code).orElse(null);
  }

  /** The code itself. */
  @Override
  public String toString() {
    return code;
  }
}
