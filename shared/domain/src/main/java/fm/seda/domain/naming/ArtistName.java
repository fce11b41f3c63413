package fm.seda.domain.naming;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of an artist, in whatever way somebody wrote it.
 *
 * <p>What a channel or a credit adds is put aside ("- Topic", "VEVO", "Official", "feat. Rihanna");
 * so is an English article in front, and behind a comma. Articles of other languages stay: Los
 * Lobos are never called Lobos.
 */
public final class ArtistName {

  private static final Pattern CHANNEL =
      Pattern.compile("(?iu)(?:\\s+-\\s+topic|\\s*[(\\[]official[)\\]])$");
  private static final String LABEL_CHANNEL = "vevo";
  private static final Pattern ARTICLE_BEHIND = Pattern.compile("(?iu)^(.*\\S),\\s*the$");

  /** Written where the artist is not known, or where there are too many to name. */
  private static final Set<String> NOBODY =
      Set.of(
          "variousartists",
          "various",
          "unknownartist",
          "unknown",
          "va",
          "diverse",
          "verschiedeneinterpreten",
          "artistesvarios",
          "variosartistas",
          "traditional");

  private final String written;
  private final String alone;
  private final List<String> featured;
  private final Words words;
  private final boolean article;

  private ArtistName(String written) {
    this.written = written;
    var credit = credit(CHANNEL.matcher(Letters.tidy(written)).replaceFirst(""));
    alone = ARTICLE_BEHIND.matcher(credit.host()).replaceAll("the $1");
    featured = credit.names();
    var all = withoutChannel(Words.of(alone));
    article = all.size() > 1 && all.plain().getFirst().equals("the");
    words = article ? all.without(1, 0) : all;
  }

  /** The name in these words. */
  public static ArtistName of(String written) {
    return new ArtistName(written);
  }

  /** As it was written. */
  public String written() {
    return written;
  }

  /** Those named after "feat.", as written. */
  public List<String> featured() {
    return featured;
  }

  /**
   * Equal for all ways to write one name, and seldom for two names; at most 120 characters. Empty
   * only if nothing in the name can be seen.
   */
  public String key() {
    return words.isEmpty() ? Signs.key(alone) : words.key();
  }

  /** Whether this names nobody in particular: Various Artists. */
  public boolean isNobody() {
    return NOBODY.contains(key());
  }

  /** The keys of those that the name joins; mostly there is but one. */
  List<String> parts() {
    var names = Guests.names(alone);
    return names.size() < 2
        ? List.of(key())
        : names.stream().map(ArtistName::of).map(ArtistName::key).toList();
  }

  Words words() {
    return words;
  }

  boolean hasArticle() {
    return article;
  }

  /** Whether both were written the same but for case, width and blanks. */
  boolean isWrittenLike(ArtistName other) {
    return Letters.asWritten(alone).equals(Letters.asWritten(other.alone));
  }

  private static Words withoutChannel(Words all) {
    var words = all.plain();
    int last = words.size();
    while (last > 1 && words.get(last - 1).equals("official")) {
      last--;
    }
    return all.without(0, words.size() - last).withoutAtTheEnd(LABEL_CHANNEL);
  }

  private static Guests credit(String name) {
    var credit = Guests.in(name);
    return credit.host().isEmpty() ? new Guests(name, List.of()) : credit;
  }

  /** As it was written. */
  @Override
  public String toString() {
    return written;
  }
}
