package fm.seda.providers.musicbrainz;

import java.util.regex.Pattern;

/**
 * Who asks MusicBrainz, which turns away whoever does not say.
 *
 * @param name of the application
 * @param contact an address on the web or of mail, where somebody can be told that it misbehaves
 */
public record Visitor(String name, String version, String contact) {

  private static final Pattern WORD = Pattern.compile("[^\\s/()]+");
  private static final Pattern CONTACT = Pattern.compile("https?://\\S+|[^\\s@()]+@[^\\s@()]+");

  /** Refuses to be nobody. */
  public Visitor {
    if (!WORD.matcher(name).matches() || !WORD.matcher(version).matches()) {
      throw new IllegalArgumentException(
          "MusicBrainz has to know the application's name and version, each a word; got \"%s\" and \"%s\""
              .formatted(name, version));
    }
    if (!CONTACT.matcher(contact).matches()) {
      throw new IllegalArgumentException(
          "MusicBrainz has to know whom to write to, at an address on the web or of mail; got \"%s\""
              .formatted(contact));
    }
  }

  /** {@code "seda/1.0 (admin@example.org)"}. */
  public String userAgent() {
    return "%s/%s (%s)".formatted(name, version, contact);
  }
}
