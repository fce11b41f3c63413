package fm.seda.domain.naming;

import fm.seda.domain.naming.Aside.Featuring;
import fm.seda.domain.naming.Aside.From;
import fm.seda.domain.naming.Aside.OfTitle;
import fm.seda.domain.naming.Aside.OfVersion;
import fm.seda.domain.naming.Aside.Packaging;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a track's title apart: brackets, then what is behind dashes, then guests, then words. */
final class TitleReader {

  /** No title has as many; what is in further ones is of the title. */
  private static final int MOST_BRACKETS = 20;

  private static final Pattern BRACKETS = Pattern.compile("[(\\[{]([^()\\[\\]{}]*)[)\\]}]");
  private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+");
  private static final Pattern BARE_MARK =
      Pattern.compile("(?iu)(?<=\\S)\\s+official\\s+(?:\\p{L}+\\s+)?(?:video|audio|visualizer)$");

  final List<String> guests = new ArrayList<>();
  final Set<String> source = new HashSet<>();
  Version version = Version.USUAL;
  Words words;

  TitleReader(String written, Collection<ArtistName> by) {
    var tidy = Numbering.signsRead(Letters.tidy(written));
    var credit = Guests.in(behindDashesRead(bracketsRead(tidy), by));
    guests.addAll(credit.names());
    var title = Words.of(BARE_MARK.matcher(credit.host()).replaceAll(""));
    words = Numbering.inDigits(withoutArticle(withoutRemix(title)));
    if (words.isEmpty()) {
      // all of it was in brackets, or is signs
      words = Numbering.inDigits(Words.of(tidy));
      version = Version.USUAL;
      guests.clear();
      source.clear();
    }
  }

  private String bracketsRead(String title) {
    var rest = title;
    for (int i = 0; i < MOST_BRACKETS; i++) {
      var found = BRACKETS.matcher(rest);
      if (!found.find()) {
        break;
      }
      var atStart = rest.substring(0, found.start()).isBlank();
      var kept = atStart ? found.group(1) : take(AsideReader.read(found.group(1).strip(), false));
      rest = rest.substring(0, found.start()) + " " + kept + " " + rest.substring(found.end());
    }
    return Letters.tidy(rest);
  }

  private String behindDashesRead(String title, Collection<ArtistName> by) {
    var pieces = DASH.split(title);
    var text = new StringBuilder(pieces[0]);
    for (int i = 1; i < pieces.length; i++) {
      var aside = AsideReader.read(pieces[i].strip(), true);
      if (i == 1 && namesATitle(aside) && isOneOf(by, pieces[0])) {
        text.setLength(0);
      }
      text.append(' ').append(take(aside));
    }
    return text.toString().strip();
  }

  private static boolean namesATitle(Aside aside) {
    return aside instanceof OfTitle
        || aside instanceof Featuring featuring && featuring.rest() instanceof OfTitle;
  }

  private static boolean isOneOf(Collection<ArtistName> by, String name) {
    var credited = ArtistName.of(name);
    return by.stream()
        .anyMatch(artist ->
            artist.key().equals(credited.key())
                || credited.parts().getFirst().equals(artist.parts().getFirst()));
  }

  /** Notes what an aside says and hands back what of it is a part of the title. */
  private String take(Aside aside) {
    return switch (aside) {
      case OfTitle(var text) -> text;
      case Packaging() -> "";
      case From(var name) -> {
        source.addAll(name);
        yield "";
      }
      case OfVersion(var other) -> {
        version = version.and(other);
        yield "";
      }
      case Featuring(var names, var rest) -> {
        guests.addAll(names);
        yield take(rest);
      }
    };
  }

  private Words withoutRemix(Words title) {
    if (title.size() < 2 || !title.list().getLast().equals(new Word("remix", true))) {
      return title;
    }
    version = version.and(new Version(EnumSet.of(VersionKind.REMIX), Set.of(), false));
    return title.without(0, 1);
  }

  private static Words withoutArticle(Words title) {
    return title.size() > 1 && title.plain().getFirst().equals("the") ? title.without(1, 0) : title;
  }
}
