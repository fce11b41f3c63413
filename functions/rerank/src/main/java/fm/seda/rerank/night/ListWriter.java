package fm.seda.rerank.night;

import static java.util.stream.Collectors.groupingBy;

import fm.seda.engine.port.Listener;
import fm.seda.engine.port.SlateCache;
import fm.seda.engine.slate.Slate;
import fm.seda.storage.slates.ManySlates;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the lists of some people. The cache fills when they come. */
@Singleton
class ListWriter {

  private static final Logger LOG = LoggerFactory.getLogger(ListWriter.class);

  private final ManySlates many;
  private final SlateCache cache;

  ListWriter(ManySlates many, SlateCache cache) {
    this.many = many;
    this.cache = cache;
  }

  /** Replaces their lists, of all of them at once if it goes. */
  void write(List<Listener> people, List<Slate> slates, Attempts attempts) {
    if (!many.savesFromBatch(slates)) {
      LOG.warn("lists could not be kept together and are kept one person at a time");
      slates.stream()
          .collect(groupingBy(Slate::userId))
          .forEach((person, theirs) ->
              attempts.at(
                  person,
                  () -> {
                    many.saveFromBatch(theirs);
                    return true;
                  }));
    }
    forget(people.stream().map(Listener::userId).toList());
  }

  private void forget(List<UUID> people) {
    try {
      cache.evict(people);
    } catch (SlateCache.Unreachable e) {
      LOG.warn("the cache is unreachable; its lists of yesterday expire by themselves");
    }
  }
}
