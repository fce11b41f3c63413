package fm.seda.userapi.me;

import fm.seda.domain.Genres;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.storage.people.Preferences;
import fm.seda.userapi.input.Fields;
import java.util.List;
import java.util.regex.Pattern;

/** What a person may prefer. A request replaces all of it: what it leaves out is empty. */
final class PreferencesInput {

  private static final int MOST = 50;
  private static final int LONGEST = 60;

  // language, perhaps a script, perhaps a region, as in "de", "pt-BR" and "zh-Hant-TW"
  private static final Pattern LANGUAGE =
      Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z]{4})?(-([a-zA-Z]{2}|[0-9]{3}))?");

  private PreferencesInput() {}

  static Preferences read(Fields fields) {
    if (!fields.has("genres")) {
      throw fields.missing("genres");
    }
    var genres = genres(fields, "genres");
    if (genres.size() < Genres.MINIMUM_AT_ONBOARDING) {
      throw new InvalidInput(
          "genres", "Choose at least " + Genres.MINIMUM_AT_ONBOARDING + " different genres.");
    }
    var disliked = genres(fields, "dislikedGenres");
    disliked.stream()
        .filter(genres::contains)
        .findFirst()
        .ifPresent(both -> {
          throw new InvalidInput("dislikedGenres", both + " cannot be both liked and disliked.");
        });
    return new Preferences(
        genres, disliked, languages(fields), fields.flag("onboarded").orElse(true));
  }

  private static List<String> genres(Fields fields, String name) {
    return Genres.normalise(fields.texts(name, MOST, LONGEST));
  }

  private static List<String> languages(Fields fields) {
    var languages = fields.texts("languages", MOST, 11);
    for (int i = 0; i < languages.size(); i++) {
      if (!LANGUAGE.matcher(languages.get(i)).matches()) {
        var parameter = "languages[" + i + "]";
        throw new InvalidInput(parameter, parameter + " must be a tag such as de or pt-BR.");
      }
    }
    return languages.stream().distinct().toList();
  }
}
