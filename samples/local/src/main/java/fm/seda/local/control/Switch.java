package fm.seda.local.control;

import java.util.Optional;

/** Turns a server off and on. */
public record Switch(String name, Runnable stop, Runnable start) {

  /** What {@code stop} or {@code start} means here. */
  Optional<Runnable> action(String word) {
    return switch (word) {
      case "stop" -> Optional.of(stop);
      case "start" -> Optional.of(start);
      default -> Optional.empty();
    };
  }
}
