package fm.seda.mocks.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds music by words, whatever their case and accents; the best known first. */
public final class Finder {

  private final Catalogue catalogue;
  private @Nullable List<Entry> entries;

  /** Looks through this music. */
  public Finder(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A track and the words of its names. */
  public record Entry(Track track, Set<String> title, Set<String> artists, Set<String> album) {
    private static Entry of(Track track) {
      return new Entry(
          track,
          words(track.title()),
          words(track.artists().stream().map(Artist::name).collect(Collectors.joining(" "))),
          words(track.album().title()));
    }

    private boolean has(Sought sought) {
      return title.containsAll(sought.title())
          && artists.containsAll(sought.artist())
          && album.containsAll(sought.album())
          && sought.anywhere().stream()
              .allMatch(
                  word -> title.contains(word) || artists.contains(word) || album.contains(word));
    }
  }

  /** Words to be found, each set where it says. */
  public record Sought(
      Set<String> anywhere, Set<String> title, Set<String> artist, Set<String> album) {

    /** Reads them as people write them. */
    public static Sought of(String anywhere, String title, String artist, String album) {
      return new Sought(words(anywhere), words(title), words(artist), words(album));
    }

    boolean isNothing() {
      return anywhere.isEmpty() && title.isEmpty() && artist.isEmpty() && album.isEmpty();
    }
  }

  /** Every track with its words. */
  public synchronized List<Entry> entries() {
    // most who ask the mocks never search, and this takes longer than all the rest
    if (entries == null) {
      entries = catalogue.tracks().stream().map(Entry::of).toList();
    }
    return entries;
  }

  /** Tracks that have all of these words; none for no words. */
  public List<Track> tracks(Sought sought) {
    if (sought.isNothing()) {
      return List.of();
    }
    return entries().stream()
        .filter(entry -> entry.has(sought))
        .map(Entry::track)
        .sorted(Comparator.comparingDouble(Track::popularity).reversed())
        .toList();
  }

  /** Artists that have all of these words in their name. */
  public List<Artist> artists(String name) {
    var sought = words(name);
    return sought.isEmpty()
        ? List.of()
        : catalogue.artists().stream()
            .filter(artist -> words(artist.name()).containsAll(sought))
            .sorted(Comparator.comparingDouble(Artist::popularity).reversed())
            .toList();
  }

  /** The words of a text without case and accents; a text of signs only is one word. */
  public static Set<String> words(String text) {
    var plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    var words = new HashSet<>(Arrays.asList(plain.split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    if (words.isEmpty() && !text.isBlank()) {
      words.add(plain.strip());
    }
    return words;
  }
}
