package fm.seda.engine.wish;

import fm.seda.domain.problem.InvalidInput;
import fm.seda.engine.wish.Circumstance.Sort;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances there are, and what goes with each. What is not said is not guessed: least of
 * all the time of day, for people are taken to live in UTC until they say otherwise.
 */
public final class Situations {

  private static final String FILE = "situations.properties";

  private final List<Circumstance> known;

  Situations(List<Circumstance> known) {
    this.known = List.copyOf(known);
  }

  /** Those shipped with the engine. */
  public static Situations bundled() {
    try (var stream = Situations.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing beside " + Situations.class.getName());
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return new SituationsFile(properties).read();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE + " cannot be read", unreadable);
    }
  }

  /**
   * The situation somebody says they are in; each part may be left open.
   *
   * @throws InvalidInput naming the parameter, and what there is to choose from
   */
  public Situation of(
      @Nullable String activity, @Nullable String mood, @Nullable String timeOfDay) {
    var said = new ArrayList<Circumstance>();
    named(Sort.ACTIVITY, activity).ifPresent(said::add);
    named(Sort.MOOD, mood).ifPresent(said::add);
    named(Sort.TIME_OF_DAY, timeOfDay).ifPresent(said::add);
    return Situation.of(said);
  }

  /** What there is to choose from. */
  public List<String> names(Sort sort) {
    return all(sort).map(Circumstance::name).sorted().toList();
  }

  private Optional<Circumstance> named(Sort sort, @Nullable String name) {
    if (name == null) {
      return Optional.empty();
    }
    var found = all(sort).filter(it -> it.name().equals(name)).findFirst();
    return Optional.of(found.orElseThrow(() -> unknown(sort)));
  }

  private Stream<Circumstance> all(Sort sort) {
    return known.stream().filter(it -> it.sort() == sort);
  }

  private InvalidInput unknown(Sort sort) {
    var choices = String.join(", ", names(sort));
    return new InvalidInput(
        sort.parameter(),
        "There is no such %s; choose one of %s, or leave it out."
            .formatted(sort.parameter(), choices));
  }
}
