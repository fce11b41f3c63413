package fm.seda.datasets.words;

import fm.seda.datasets.Dice;
import fm.seda.datasets.genre.Genre;
import fm.seda.datasets.words.Lexicon.Flavour;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Invents names and sentences in the manner of a genre. */
public final class Writer {

  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)\\}(s\\b)?");
  private static final Pattern WORD_START = Pattern.compile("\\b(?!and\\b)\\p{Ll}");
  private static final Pattern SENTENCE_START = Pattern.compile("(?<=[.?!] )\\p{Ll}");

  private final Lexicon lexicon = Lexicon.load();

  /** A person's first name. */
  public String givenName(Dice dice) {
    return dice.pick(lexicon.common().givenNames());
  }

  /** A surname nobody has. */
  public String surname(Dice dice) {
    return coined(dice) + dice.pick(lexicon.common().surnameEndings());
  }

  /** An artist's name. */
  public String artist(Genre genre, Dice dice) {
    return fill(dice.pick(words(genre).artists()), genre, dice);
  }

  /** A track's title. */
  public String track(Genre genre, Dice dice) {
    return fill(dice.pick(words(genre).tracks()), genre, dice);
  }

  /** An album's title. */
  public String album(Genre genre, Dice dice) {
    var form = dice.chance(0.5) ? "{adjective} {noun}s" : dice.chance(0.5) ? "{noun}" : "{place}";
    return capitalised(fill(form, genre, dice));
  }

  /** A playlist's name. */
  public String playlist(Genre genre, Dice dice) {
    return fill(dice.pick(words(genre).playlists()), genre, dice);
  }

  /**
   * A room's name: {@code #house}, {@code #house-basement}; the first of a genre is the plain one.
   */
  public String room(Genre genre, boolean plain, Dice dice) {
    return plain ? tag(genre.name()) : tag(genre.name() + " " + dice.pick(words(genre).rooms()));
  }

  /** A room's name where the plainer ones are taken: {@code #jazz-standards-lamplight-lane}. */
  public String roomAt(Genre genre, Dice dice) {
    var where =
        dice.chance(0.5) ? dice.pick(words(genre).places()) : dice.pick(words(genre).nouns());
    return tag(genre.name() + " " + dice.pick(words(genre).rooms()) + " " + where);
  }

  /** A sentence about something in a genre, such as {@code "{mood} {genre} for {scene}."}. */
  public String sentence(String form, Genre genre, Dice dice) {
    return capitalised(fill(form.replace("{genre}", genre.name()), genre, dice));
  }

  /** A post that mentions these two artists. */
  public Post post(Genre genre, String artist, String other, Dice dice) {
    var form = dice.pick(lexicon.common().posts());
    var names = Map.of("{artist}", artist, "{artist2}", other);
    return new Post(
        sentence(with(names, form.title()), genre, dice),
        sentences(sentence(with(names, form.content()), genre, dice)));
  }

  /** A post's title and what it says. */
  public record Post(String title, String content) {}

  private Flavour words(Genre genre) {
    return lexicon.flavour(genre.flavour());
  }

  private String fill(String form, Genre genre, Dice dice) {
    var words = words(genre);
    var filled =
        BLANK
            .matcher(form)
            .replaceAll(blank -> {
              var word = word(blank.group(1), words, genre, dice).replace("$", "\\$");
              return blank.group(2) == null || word.endsWith("s") ? word : word + "s";
            });
    return capitalised(filled);
  }

  private String word(String blank, Flavour words, Genre genre, Dice dice) {
    var common = lexicon.common();
    return switch (blank) {
      case "adjective" -> dice.pick(words.adjectives());
      case "noun" -> dice.pick(words.nouns());
      case "place" -> dice.pick(words.places());
      case "mood" -> dice.pick(words.moods());
      case "scene" -> dice.pick(words.scenes());
      case "given" -> givenName(dice);
      case "surname" -> surname(dice);
      case "invented" -> coined(dice) + dice.pick(common.inventedEndings());
      case "number" -> Integer.toString(dice.between(2, 19));
      case "key" -> dice.pick(common.keys());
      case "instrument" -> dice.pick(common.instruments());
      case "genre" -> titled(genre.name());
      default -> throw new IllegalArgumentException("no words for {" + blank + "}");
    };
  }

  private String coined(Dice dice) {
    var common = lexicon.common();
    return capitalised(
        dice.pick(common.onsets()) + dice.pick(common.vowels()) + dice.pick(common.codas()));
  }

  private static String with(Map<String, String> names, String form) {
    var filled = form;
    for (var name : names.entrySet()) {
      filled = filled.replace(name.getKey(), name.getValue());
    }
    return filled;
  }

  private static String tag(String words) {
    return "#" + words.replace("&", "n").replace(' ', '-').toLowerCase(Locale.ROOT);
  }

  private static String titled(String genre) {
    return genre.equals("edm")
        ? "EDM"
        : WORD_START.matcher(genre).replaceAll(start -> upper(start.group()));
  }

  private static String sentences(String text) {
    return SENTENCE_START.matcher(text).replaceAll(start -> upper(start.group()));
  }

  private static String capitalised(String text) {
    return upper(text.substring(0, 1)) + text.substring(1);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
