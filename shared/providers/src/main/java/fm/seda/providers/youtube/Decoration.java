package fm.seda.providers.youtube;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What titles of videos say about the video rather than about the track. What is another recording,
 * such as one that is live, stays.
 */
final class Decoration {

  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[【]([^()\\[\\]【】]*)[)\\]】]");
  private static final Pattern TRAILING =
      Pattern.compile(
          "[\\s,~-]+(official\\s+(music\\s+|lyric\\s+|lyrics\\s+|hd\\s+|4k\\s+)?"
              + "(video|audio|mv|m/v|visuali[sz]er|clip)|(music|lyrics?)\\s+video"
              + "|(video|videoclip|audio)\\s+oficial|clip\\s+officiel|offizielles\\s+(musik)?video"
              + "|with\\s+lyrics|lyrics|m/v|mv|hd|hq|4k)\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HASH_TAGS = Pattern.compile("(\\s+#\\p{L}[^\\s#]*)+\\s*$");
  private static final Pattern LOOSE_END = Pattern.compile("[\\s–—-]+$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern AFTER_A_BAR = Pattern.compile("\\s+[|｜]\\s+.*$");

  /** Any of these in brackets, and they are about the video. */
  private static final Set<String> ABOUT_THE_VIDEO =
      Set.of(
          "official",
          "officiel",
          "officielle",
          "oficial",
          "ufficiale",
          "offizielles",
          "video",
          "videoclip",
          "musikvideo",
          "vídeo",
          "clip",
          "audio",
          "lyric",
          "lyrics",
          "letra",
          "visualizer",
          "visualiser",
          "mv",
          "m/v",
          "hd",
          "hq",
          "4k",
          "uhd",
          "1080p",
          "720p",
          "explicit");

  /** These say nothing beside them. */
  private static final Set<String> FILLING =
      Set.of("music", "version", "full", "the", "with", "and", "in", "original", "musical");

  /** Any of these, and what is in the brackets tells recordings apart. */
  private static final Set<String> ABOUT_THE_RECORDING =
      Set.of(
          "live",
          "acoustic",
          "remix",
          "mix",
          "cover",
          "edit",
          "session",
          "sessions",
          "demo",
          "instrumental",
          "unplugged",
          "remaster",
          "remastered",
          "reprise",
          "extended",
          "en");

  private Decoration() {}

  static String without(String title) {
    var bare = HASH_TAGS.matcher(title).replaceFirst("");
    bare = AFTER_A_BAR.matcher(bare).replaceFirst("");
    bare = BRACKETS.matcher(bare).replaceAll(it -> Matcher.quoteReplacement(kept(it.group(1))));
    for (var last = ""; !last.equals(bare); ) {
      last = bare;
      bare = TRAILING.matcher(bare).replaceFirst("");
    }
    return LOOSE_END.matcher(bare).replaceFirst("").replaceAll("\\s+", " ").strip();
  }

  /** What stays of a bracket, with the bracket. */
  private static String kept(String inside) {
    var words = Arrays.asList(inside.strip().split("\\s+"));
    if (words.stream().noneMatch(it -> ABOUT_THE_VIDEO.contains(lower(it)))) {
      return inside.isBlank() ? "" : " (" + inside.strip() + ")";
    }
    if (words.stream().noneMatch(it -> ABOUT_THE_RECORDING.contains(lower(it)))) {
      return "";
    }
    var rest =
        words.stream()
            .filter(it -> !ABOUT_THE_VIDEO.contains(lower(it)) && !FILLING.contains(lower(it)))
            .filter(it -> WORD.matcher(it).find())
            .collect(Collectors.joining(" "));
    return " (" + rest + ")";
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
