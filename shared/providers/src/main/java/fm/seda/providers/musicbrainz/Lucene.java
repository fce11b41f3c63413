package fm.seda.providers.musicbrainz;

import java.util.regex.Pattern;

/** The language that MusicBrainz is searched in. */
final class Lucene {

  private static final Pattern SPECIAL = Pattern.compile("([+\\-!(){}\\[\\]^\"~*?:\\\\/&|])");

  private Lucene() {}

  /** In quotes, so that it is looked for as it is, whatever it means there. */
  static String quoted(String name) {
    return "\"" + SPECIAL.matcher(name).replaceAll("\\\\$1") + "\"";
  }
}
