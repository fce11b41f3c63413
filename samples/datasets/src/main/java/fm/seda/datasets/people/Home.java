package fm.seda.datasets.people;

import fm.seda.datasets.Dice;
import java.util.List;
import java.util.Map;

/** Where somebody lives: their clock and their languages. */
record Home(String timeZone, List<String> languages) {

  private static final Map<String, List<Home>> BY_CELL =
      Map.of(
          "us",
          List.of(
              new Home("America/New_York", List.of("en")),
              new Home("America/Chicago", List.of("en")),
              new Home("America/Los_Angeles", List.of("en")),
              new Home("America/Denver", List.of("en")),
              new Home("America/Toronto", List.of("en", "fr")),
              new Home("America/Mexico_City", List.of("es", "en")),
              new Home("America/Sao_Paulo", List.of("pt", "en")),
              new Home("America/Bogota", List.of("es"))),
          "eu",
          List.of(
              new Home("Europe/Berlin", List.of("de", "en")),
              new Home("Europe/Paris", List.of("fr", "en")),
              new Home("Europe/Madrid", List.of("es", "en")),
              new Home("Europe/Lisbon", List.of("pt", "en")),
              new Home("Europe/Rome", List.of("it", "en")),
              new Home("Europe/Warsaw", List.of("pl", "en")),
              new Home("Europe/Amsterdam", List.of("nl", "en")),
              new Home("Europe/Dublin", List.of("en"))));

  static Home draw(String cell, Dice dice) {
    return dice.pick(BY_CELL.getOrDefault(cell, List.of()));
  }
}
