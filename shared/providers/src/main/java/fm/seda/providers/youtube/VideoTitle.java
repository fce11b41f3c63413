package fm.seda.providers.youtube;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The track that a video is of, as far as its title and its channel say.
 *
 * <pre>{@code
 * VideoTitle.read("Adele - Hello (Official Music Video)", "AdeleVEVO")  // Adele, Hello
 * }</pre>
 */
record VideoTitle(String artist, String track) {

  private static final Pattern DASH = Pattern.compile("\\s+[-–—−]+\\s+|\\s*[–—]\\s+");
  private static final Pattern IN_QUOTES =
      Pattern.compile("^(.+?)\\s*[\"“”「『](.+?)[\"“”」』].*$|^(.+?)\\s+['‘](.+?)['’](\\s.*)?$");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]\\s*$");
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}\\s*[.)]\\s+");

  /** Videos about music that are no track. */
  private static final Pattern NO_TRACK =
      Pattern.compile(
          "\\b(full (album|concert|set|ep)|interview|reaction|tutorial|teaser|trailer|playlist"
              + "|behind the scenes|making of|podcast|compilation|dj set|boiler room|megamix|unboxing"
              + "|how to play|album review|track ?by ?track)\\b|#shorts\\b",
          Pattern.CASE_INSENSITIVE);

  /** Empty if this is no track, or one of nobody knows whom. */
  static Optional<VideoTitle> read(String title, String channelName) {
    var channel = new Channel(channelName);
    var owner = channel.artist();
    if (channel.isTopic() && owner.isPresent()) {
      return of(owner.get(), title);
    }
    if (NO_TRACK.matcher(title).find()) {
      return Optional.empty();
    }
    var bare = NUMBER.matcher(Decoration.without(title)).replaceFirst("");
    var parts = DASH.split(bare, 2);
    if (parts.length == 2) {
      return isSame(parts[1], channel) && !isSame(parts[0], channel)
          ? of(parts[1], parts[0])
          : of(parts[0], parts[1]);
    }
    return quoted(bare).or(() -> owner.flatMap(artist -> of(artist, bare)));
  }

  private static Optional<VideoTitle> quoted(String title) {
    var quoted = IN_QUOTES.matcher(title);
    if (!quoted.matches()) {
      return Optional.empty();
    }
    return quoted.group(1) == null
        ? of(quoted.group(3), quoted.group(4))
        : of(quoted.group(1), quoted.group(2));
  }

  private static Optional<VideoTitle> of(String artist, String track) {
    var name = IN_BRACKETS.matcher(artist.strip()).replaceFirst("").strip();
    var title = unquoted(track.strip());
    return name.isEmpty() || title.isEmpty()
        ? Optional.empty()
        : Optional.of(new VideoTitle(name, title));
  }

  private static String unquoted(String text) {
    var isQuoted =
        text.length() > 2
            && "\"“'‘".indexOf(text.charAt(0)) >= 0
            && "\"”'’".indexOf(text.charAt(text.length() - 1)) >= 0;
    return isQuoted ? text.substring(1, text.length() - 1).strip() : text;
  }

  private static boolean isSame(String part, Channel channel) {
    return letters(part).equals(letters(channel.artist().orElse(channel.plain())));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
