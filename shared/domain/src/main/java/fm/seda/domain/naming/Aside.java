package fm.seda.domain.naming;

import java.util.List;
import java.util.Set;

/** What stands in brackets or behind a dash, told by what it is. */
sealed interface Aside {

  /** A part of the title. */
  record OfTitle(String text) implements Aside {}

  /** Who else plays; with what else is said in the same brackets. */
  record Featuring(List<String> names, Aside rest) implements Aside {}

  /** How it was published, which makes no other recording of it. */
  record Packaging() implements Aside {}

  /**
   * The film or whatever else it is from.
   *
   * @param words of its name
   */
  record From(Set<String> words) implements Aside {}

  /** Which recording it is. */
  record OfVersion(Version version) implements Aside {}
}
