package fm.seda.mocks.musicbrainz;

import fm.seda.mocks.catalogue.Finder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Lucene query as far as it is understood here: {@code isrc:}, {@code recording:}, {@code
 * artist:}, {@code release:} or none of these in front of a word, a phrase or words in brackets,
 * with AND between them. Without AND a recording may lack some of it and scores less.
 */
record Query(List<Clause> clauses, boolean all) {

  private static final Pattern CLAUSE =
      Pattern.compile("(?:(\\w+):)?(?:\"((?:[^\"\\\\]|\\\\.)*)\"|\\(([^)]*)\\)|([^\\s()]+))");
  private static final int SIGNIFICANT = 50;

  /** What is to be found where. */
  record Clause(String field, Set<String> words, String plain) {}

  static Query read(String text) {
    var clauses = new ArrayList<Clause>();
    var all = false;
    for (var part = CLAUSE.matcher(text); part.find(); ) {
      var words = unescaped(firstOf(part.group(2), part.group(3), part.group(4)));
      if (part.group(1) == null && Set.of("AND", "OR", "&&", "||").contains(words)) {
        all |= words.equals("AND") || words.equals("&&");
      } else {
        var field = String.valueOf(part.group(1)).toLowerCase(Locale.ROOT);
        clauses.add(new Clause(field, Finder.words(words), words));
      }
    }
    return new Query(clauses, all);
  }

  private static String firstOf(String... groups) {
    for (var group : groups) {
      if (group != null) {
        return group;
      }
    }
    return "";
  }

  private static String unescaped(String text) {
    return text.replaceAll("\\\\(.)", "$1");
  }

  boolean isEmpty() {
    return clauses.isEmpty();
  }

  /** How well it fits, up to 100; 0 where it does not. */
  int score(Finder.Entry entry) {
    var sought = 0;
    var found = 0;
    for (var clause : clauses) {
      var here = found(clause, entry);
      if (here == 0 && all) {
        return 0;
      }
      found += here;
      sought += Math.max(1, clause.words().size());
    }
    var score = sought == 0 ? 0 : Math.round(100f * found / sought);
    return score < SIGNIFICANT ? 0 : score;
  }

  private static int found(Clause clause, Finder.Entry entry) {
    return switch (clause.field()) {
      case "isrc" ->
          entry.track().isrc().equalsIgnoreCase(clause.plain().replace("-", ""))
              ? Math.max(1, clause.words().size())
              : 0;
      case "recording", "recordingaccent" -> common(clause.words(), entry.title());
      case "artist", "artistname", "creditname" -> common(clause.words(), entry.artists());
      case "release" -> common(clause.words(), entry.album());
      default -> {
        var anywhere = new HashSet<>(entry.title());
        anywhere.addAll(entry.artists());
        anywhere.addAll(entry.album());
        yield common(clause.words(), anywhere);
      }
    };
  }

  private static int common(Set<String> sought, Set<String> there) {
    return (int) sought.stream().filter(there::contains).count();
  }
}
