package fm.seda.domain.naming;

import fm.seda.domain.Genres;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The genres that providers and people mean by what they write: "Hip-Hop/Rap", "Rap/Hip Hop" and
 * {@code https://en.wikipedia.org/wiki/Hip_hop_music} are all "hip hop".
 *
 * <p>Several in one are taken apart; places, times and opinions are left out ("british", "80s",
 * "seen live"), also in front of a genre ("british soul"). What is not known but looks like the
 * name of a genre is kept as it is, spelling apart: there are more genres than any list has. It
 * looks like one if it has at most four words and forty characters, and no signs but those that
 * names of genres have.
 */
public final class CanonicalGenres {

  /** More would not say more. */
  public static final int MOST = 8;

  private static final int MOST_WORDS = 4;
  private static final int LONGEST_READ = 200;

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)^https?://\\S*/([^/?#\\s]+)(?:[?#].*)?$");
  private static final Pattern ESCAPED = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final Pattern KIND_OF_WORD =
      Pattern.compile("(?iu)\\s*\\((?:music|genre|music genre)\\)$");
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[/,;|>•·]|---)\\s*");
  private static final Pattern AND =
      Pattern.compile("(?iu)\\s+(?:and|und|y|e|et)\\s+|\\s*[&+]\\s*");
  private static final Pattern PLAUSIBLE =
      Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\p{N} &'’.!+-]{2,40}");

  private CanonicalGenres() {}

  /** What these mean, in their order, each once, at most {@value #MOST}. */
  public static List<String> of(Collection<String> asWritten) {
    return asWritten.stream()
        .filter(written -> written.length() <= LONGEST_READ)
        .flatMap(written -> read(Letters.tidy(withoutAddress(written))))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static Stream<String> read(String written) {
    var known = GenreList.KNOWN.named(written);
    if (known.isPresent()) {
      return known.stream();
    }
    if (GenreList.KNOWN.isNone(written)) {
      return Stream.empty();
    }
    var several = BETWEEN.split(written);
    if (several.length > 1) {
      return Arrays.stream(several).flatMap(CanonicalGenres::read);
    }
    var joined = AND.split(written);
    if (joined.length > 1 && Arrays.stream(joined).allMatch(CanonicalGenres::isKnown)) {
      return Arrays.stream(joined).flatMap(CanonicalGenres::read);
    }
    return alone(written);
  }

  /** Without a place or a time in front, if what remains is known; else as it is, if at all. */
  private static Stream<String> alone(String written) {
    var words = List.of(written.split(" "));
    for (int i = 1; i < words.size() && GenreList.KNOWN.isNone(words.get(i - 1)); i++) {
      var known = GenreList.KNOWN.named(String.join(" ", words.subList(i, words.size())));
      if (known.isPresent()) {
        return known.stream();
      }
    }
    var onlyNone = words.stream().allMatch(GenreList.KNOWN::isNone);
    return words.size() <= MOST_WORDS && !onlyNone && PLAUSIBLE.matcher(written).matches()
        ? Stream.of(Genres.normalise(written))
        : Stream.empty();
  }

  private static boolean isKnown(String part) {
    return GenreList.KNOWN.named(part).isPresent() || GenreList.KNOWN.isNone(part);
  }

  /** The last part of an address of an encyclopedia, as a title; anything else as it is. */
  private static String withoutAddress(String written) {
    var address = ADDRESS.matcher(written.strip());
    if (!address.matches()) {
      return written;
    }
    var page = address.group(1).replace('_', ' ').replace("+", "%2B");
    var title =
        ESCAPED.matcher(page).find() ? page : URLDecoder.decode(page, StandardCharsets.UTF_8);
    return KIND_OF_WORD.matcher(title).replaceFirst("");
  }
}
