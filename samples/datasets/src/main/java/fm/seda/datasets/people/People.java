package fm.seda.datasets.people;

import fm.seda.datasets.Dice;
import fm.seda.datasets.Recipe;
import fm.seda.datasets.genre.Genre;
import fm.seda.datasets.genre.GenreMap;
import fm.seda.datasets.words.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everybody. {@link #DEMO} comes first and is a newcomer, so that a tour can start at onboarding;
 * {@link #MIRA} is second, likes the same and has done a lot already. The next few share that taste
 * too, which gives both of them friends worth listening to even in a small community.
 */
public final class People {

  public static final String DEMO = "demo";
  public static final String MIRA = "mira";

  private static final int MIRA_INDEX = 1;
  private static final int CIRCLE = 12;
  private static final List<String> DEMO_TASTE = List.of("house", "jazz", "ambient");

  private final Recipe recipe;
  private final GenreMap genres;
  private final Writer writer;
  private final List<Person> people = new ArrayList<>();
  private final List<List<Person>> byGenre;

  /** Invents them. */
  public People(Recipe recipe, GenreMap genres, Writer writer) {
    this.recipe = recipe;
    this.genres = genres;
    this.writer = writer;
    var taken = new HashSet<String>();
    for (int i = 0; i < recipe.size().people(); i++) {
      people.add(person(i, taken));
    }
    byGenre = IntStream.range(0, genres.size()).mapToObj(this::fans).toList();
  }

  /** Everybody, in a fixed order. */
  public List<Person> all() {
    return people;
  }

  /** The person at this place. */
  public Person get(int index) {
    return people.get(index);
  }

  /** Someone who likes this genre; anyone where nobody does. Never a newcomer. */
  public Person fanOf(int genre, Dice dice) {
    var fans = byGenre.get(genre);
    return fans.isEmpty()
        ? people.get(dice.between(MIRA_INDEX, people.size() - 1))
        : dice.pick(fans);
  }

  private List<Person> fans(int genre) {
    return people.stream().filter(it -> !it.newcomer() && it.taste().likes(genre)).toList();
  }

  private Person person(int index, Set<String> taken) {
    var dice = recipe.dice("person", index);
    var taste = Taste.around(centres(index, dice), genres, dice);
    var home = Home.draw(recipe.cell(), dice);
    var given = writer.givenName(dice);
    var surname = writer.surname(dice);
    return switch (index) {
      case 0 -> new Person(index, DEMO, "Demo", home.timeZone(), List.of("en"), taste, true, false);
      case MIRA_INDEX ->
          new Person(
              index,
              MIRA,
              "Mira " + surname,
              home.timeZone(),
              home.languages(),
              taste,
              false,
              false);
      default ->
          new Person(
              index,
              userId(given, surname, taken),
              given + " " + surname,
              home.timeZone(),
              home.languages(),
              taste,
              false,
              dice.chance(0.1));
    };
  }

  private List<Genre> centres(int index, Dice dice) {
    var familiar = DEMO_TASTE.stream().map(genres::named).toList();
    if (index <= MIRA_INDEX) {
      return familiar;
    }
    var first = index < CIRCLE ? dice.pick(familiar) : genres.favourite(dice);
    return Stream.concat(
            Stream.of(first), Stream.generate(() -> genres.favourite(dice)).limit(dice.below(3)))
        .toList();
  }

  /** {@code ada.l}, then {@code ada.l2}, {@code ada.l3} … */
  private static String userId(String given, String surname, Set<String> taken) {
    var plain = (given + "." + surname.charAt(0)).toLowerCase(Locale.ROOT);
    var id = plain;
    for (int n = 2; !taken.add(id); n++) {
      id = plain + n;
    }
    return id;
  }
}
