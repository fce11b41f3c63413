package fm.seda.providers.reading;

import fm.seda.domain.linking.Found;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.providers.Catalogue;
import fm.seda.providers.Listing;
import fm.seda.providers.Told;
import fm.seda.providers.cache.Known;
import fm.seda.providers.service.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tracks of a long list, gathered page by page. */
public final class Gathered {

  private final Function<Part, Optional<FoundTrack>> entry;
  private final List<FoundTrack> tracks = new ArrayList<>();
  private int entries;
  private boolean stale;

  /**
   * Nothing yet.
   *
   * @param entry what is found in an entry; what is no track any more is left out
   */
  public Gathered(Function<Part, Optional<FoundTrack>> entry) {
    this.entry = entry;
  }

  /** One more page, which is a list. */
  public void add(Part page, boolean isStale) {
    // what is null counts: the provider counts it when it is asked for the next page
    entries += page.isThere() ? page.node().size() : 0;
    page.all().stream().map(entry).flatMap(Optional::stream).forEach(tracks::add);
    stale |= isStale;
  }

  /**
   * All further pages, as many as are wanted.
   *
   * @param next asks for the page that begins there
   * @param list the name of its list
   */
  public void addAll(@Nullable Integer total, Function<Integer, Known> next, String list) {
    var all = total == null ? Catalogue.MOST_TRACKS : Math.min(total, Catalogue.MOST_TRACKS);
    while (entries < all) {
      var known = next.apply(entries);
      var before = entries;
      add(known.part().orElse(Part.NOTHING).at(list), known.stale());
      if (entries == before) {
        return;
      }
    }
  }

  /** How many entries there were, tracks or not. */
  public int entries() {
    return entries;
  }

  /** All of it. */
  public Told<Listing> listing(
      String name, Optional<? extends Found> itself, @Nullable Integer total) {
    var some = tracks.subList(0, Math.min(tracks.size(), Catalogue.MOST_TRACKS));
    var said = total == null ? entries : total;
    var told = new Told<>(Optional.of(new Listing(name, itself, some, said)), stale, List.of());
    return some.size() >= said
        ? told
        : told.and(false, List.of("%d of the %d tracks are listed".formatted(some.size(), said)));
  }
}
