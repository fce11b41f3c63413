package fm.seda.domain.naming;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The title of a track, in whatever way somebody wrote it, and what is said beside it.
 *
 * <p>Another version is another recording: live, remix, acoustic, demo, sped up, Taylor's Version …
 * How the recording was published makes no other one: remastered, mono, deluxe edition, bonus
 * track, official video, explicit, original mix. The cut for the radio or the single may be the
 * same or not, so it counts as the same only where it is as long. The number of a part is of the
 * title itself.
 */
public final class TrackTitle {

  /** Every other album has one. */
  private static final Set<String> OF_MANY =
      Set.of(
          "intro",
          "outro",
          "interlude",
          "prelude",
          "skit",
          "untitled",
          "introduction",
          "prologue",
          "epilogue",
          "overture",
          "finale",
          "maintitle",
          "endtitle",
          "endcredits",
          "opening",
          "ending",
          "bonustrack",
          "silence");

  private final String written;
  private final TitleReader read;

  private TrackTitle(String written, Collection<ArtistName> by) {
    this.written = written;
    read = new TitleReader(written, by);
  }

  /** The title in these words. */
  public static TrackTitle of(String written) {
    return new TrackTitle(written, List.of());
  }

  /** The title in these words, which may begin with the name of one of the artists and a dash. */
  public static TrackTitle of(String written, Collection<ArtistName> by) {
    return new TrackTitle(written, by);
  }

  /** As it was written. */
  public String written() {
    return written;
  }

  /**
   * Equal for all ways to write one title, whatever the version and the guests; at most 120
   * characters. Empty only if nothing in the title can be seen.
   */
  public String key() {
    return read.words.isEmpty() ? Signs.key(written) : read.words.key();
  }

  /** Those named after "feat." or "with", as written. */
  public List<String> featured() {
    return List.copyOf(read.guests);
  }

  /** Which recording it is. */
  public Version version() {
    return read.version;
  }

  /** Whether an artist is likely to have several of this title. */
  boolean isOfMany() {
    return OF_MANY.contains(key());
  }

  /** Whether two of the same key have the same words: No. 3, IV is not No. 34. */
  boolean isDividedLike(TrackTitle other) {
    return read.words.dividedLike(other.read.words);
  }

  /** Whether both say that they are from something, and not from the same. */
  boolean isFromElsewhereThan(TrackTitle other) {
    return !read.source.isEmpty()
        && !other.read.source.isEmpty()
        && !read.source.containsAll(other.read.source)
        && !other.read.source.containsAll(read.source);
  }

  /** As it was written. */
  @Override
  public String toString() {
    return written;
  }
}
