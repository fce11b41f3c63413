package fm.seda.providers.youtube;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who a channel is of, where its name says so. */
record Channel(String name) {

  private static final String TOPIC = " - Topic";
  private static final String VEVO = "VEVO";

  /** YouTube's own channels for what it cannot attribute. */
  private static final Set<String> NOBODY = Set.of("Release", "Various Artists");

  private static final Pattern OFFICIAL =
      Pattern.compile(
          "^official\\s+|\\s*[\\[(]?\\bofficial(\\s+(artist\\s+)?channel|\\s+music)?[\\])]?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  /** Whether YouTube made it of what a label delivered: its titles are those of tracks. */
  boolean isTopic() {
    return name.endsWith(TOPIC);
  }

  /** Whether it is certainly of an artist. */
  boolean isOfAnArtist() {
    return artist().isPresent();
  }

  /** The artist, if it is one's own channel. */
  Optional<String> artist() {
    if (isTopic()) {
      var artist = name.substring(0, name.length() - TOPIC.length()).strip();
      return artist.isEmpty() || NOBODY.contains(artist) ? Optional.empty() : Optional.of(artist);
    }
    if (name.endsWith(VEVO)) {
      var artist = name.substring(0, name.length() - VEVO.length()).strip();
      return artist.isEmpty()
          ? Optional.empty()
          : Optional.of(HUMP.matcher(artist).replaceAll(" "));
    }
    var artist = plain();
    return artist.equals(name.strip()) || artist.isEmpty() ? Optional.empty() : Optional.of(artist);
  }

  /** Its name without what only says that it is its own. */
  String plain() {
    return OFFICIAL.matcher(name.strip()).replaceAll("").strip();
  }
}
