package fm.seda.domain.naming;

import fm.seda.domain.naming.Aside.Featuring;
import fm.seda.domain.naming.Aside.From;
import fm.seda.domain.naming.Aside.OfTitle;
import fm.seda.domain.naming.Aside.OfVersion;
import fm.seda.domain.naming.Aside.Packaging;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what is meant by something in brackets or behind a dash. */
final class AsideReader {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
  private static final Pattern WITH = Pattern.compile("(?iu)^(?:with|duet with)\\s+(.+)$");
  private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]");
  private static final Set<String> RADIO_OR_SINGLE = Set.of("radio", "single", "clean");
  private static final Set<String> CUTS = Set.of("edit", "mix", "version", "cut", "clean");

  private final String text;
  private final List<String> words;
  private final boolean behindDash;

  private AsideReader(String text, boolean behindDash) {
    this.text = text;
    this.behindDash = behindDash;
    words = Words.of(text).plain();
  }

  static Aside read(String text, boolean behindDash) {
    return new AsideReader(text, behindDash).read();
  }

  private Aside read() {
    if (words.isEmpty()) {
      return new OfTitle(text);
    }
    var guests = Guests.in(text);
    if (!guests.names().isEmpty()) {
      return new Featuring(
          guests.names(),
          guests.host().isBlank() ? new Packaging() : read(guests.host(), behindDash));
    }
    var with = WITH.matcher(text);
    if (with.matches() && !Vocabulary.NO_GUEST.contains(words.get(1))) {
      return new Featuring(Guests.names(with.group(1)), new Packaging());
    }
    if (words.getFirst().startsWith("prod") && words.size() > 1) {
      return new Packaging();
    }
    return isSource() ? new From(without(words, Vocabulary.OF_ANY_SOURCE)) : versionOrTitle();
  }

  private boolean isSource() {
    var named = words.stream().anyMatch(Vocabulary.SOURCE::contains);
    var theme = words.contains("theme") && words.contains("from");
    return (theme || words.getFirst().equals("from"))
            && words.size() > 1
            && (behindDash || named || QUOTED.matcher(text).find())
        || named && (words.contains("soundtrack") || words.contains("ost"));
  }

  private Aside versionOrTitle() {
    var kinds = kinds();
    var cut =
        words.stream().anyMatch(RADIO_OR_SINGLE::contains)
            && words.stream().anyMatch(CUTS::contains);
    if (kinds.isEmpty() && !cut) {
      return isPackaging() ? new Packaging() : new OfTitle(text);
    }
    var details = details();
    if (cut) {
      details.removeAll(RADIO_OR_SINGLE);
      details.remove("cut");
      if (details.isEmpty()) {
        kinds.removeAll(Set.of(VersionKind.EDIT, VersionKind.REMIX, VersionKind.OTHER));
        if (words.contains("remix")) {
          kinds.add(VersionKind.REMIX);
        }
      }
    }
    return new OfVersion(new Version(kinds, details, cut));
  }

  private EnumSet<VersionKind> kinds() {
    var kinds = EnumSet.noneOf(VersionKind.class);
    words.stream()
        .filter(Vocabulary.ANYWHERE::containsKey)
        .forEach(word -> kinds.add(Vocabulary.ANYWHERE.get(word)));
    var phrase = String.join(" ", words);
    if (Vocabulary.IN_THE_STYLE.stream().anyMatch(phrase::contains)) {
      kinds.add(VersionKind.KARAOKE);
    }
    if (isLive()) {
      kinds.add(VersionKind.LIVE);
    }
    if (isTake()) {
      kinds.add(VersionKind.TAKE);
    }
    if (kinds.isEmpty() && !isPackaging()) {
      atTheEnd(kinds);
    }
    return kinds;
  }

  private boolean isLive() {
    var at = words.indexOf("live");
    return at >= 0
        && (words.size() == 1
            || at < words.size() - 1 && goesOnLive(words.get(at + 1))
            || at == words.size() - 1 && at > 0 && behindDash);
  }

  private boolean isTake() {
    return words.getFirst().equals("take") && words.getLast().matches("\\d+")
        || Vocabulary.BEFORE_A_TAKE.contains(words.getFirst())
            && Vocabulary.TAKES.contains(words.getLast());
  }

  private static boolean goesOnLive(String word) {
    return Vocabulary.AFTER_LIVE.contains(word) || YEAR.matcher(word).matches();
  }

  private void atTheEnd(EnumSet<VersionKind> kinds) {
    var last = withoutTheWordVersion();
    var kind = Vocabulary.AT_THE_END.get(last);
    // alone, "Cover" or "Version" may well be a title; "Edit" and "Live" are hardly ever
    if (kind != null && (words.size() > 1 || kind != VersionKind.OTHER)) {
      kinds.add(kind);
    } else if (words.getLast().equals("version") && words.size() > 1) {
      kinds.add(VersionKind.OTHER);
    }
  }

  private String withoutTheWordVersion() {
    return words.size() > 1 && words.getLast().equals("version")
        ? words.get(words.size() - 2)
        : words.getLast();
  }

  private boolean isPackaging() {
    return words.stream().anyMatch(word -> word.startsWith("remaster"))
        || words.stream().anyMatch(Vocabulary.PACKAGING::contains)
            && words.stream().allMatch(this::saysNothing);
  }

  private boolean saysNothing(String word) {
    return Vocabulary.PACKAGING.contains(word)
        || Vocabulary.FILLING.contains(word)
        || YEAR.matcher(word).matches()
        || ORDINAL.matcher(word).matches();
  }

  private TreeSet<String> details() {
    var details = new TreeSet<>(words);
    details.removeAll(Vocabulary.PACKAGING);
    details.removeAll(Vocabulary.FILLING);
    details.removeAll(Vocabulary.ANYWHERE.keySet());
    details.removeAll(Vocabulary.AT_THE_END.keySet());
    if (words.stream().anyMatch(word -> word.startsWith("remaster"))) {
      details.removeIf(YEAR.asMatchPredicate());
    }
    words.stream()
        .filter(word -> Vocabulary.ANYWHERE.get(word) == VersionKind.ALTERED)
        .forEach(details::add);
    return details;
  }

  private static Set<String> without(List<String> words, Set<String> some) {
    return words.stream().filter(word -> !some.contains(word)).collect(Collectors.toSet());
  }
}
