package fm.seda.storage.slates;

import static fm.seda.storage.testing.TestItems.item;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.slate.Because;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.slate.Explanation;
import fm.seda.engine.slate.Friend;
import fm.seda.engine.slate.Friends;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.slate.Source;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestPeople;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Mira, a few items, and lists of these that were ranked for her. */
final class SomebodysLists {

  final UUID mira;
  final ItemRef house;
  final ItemRef jazz;
  final ItemRef artist;
  private final Catalog catalog;

  SomebodysLists(TestDatabase db) {
    var items = new TestItems(db);
    mira = new TestPeople(db).add("mira-" + UUID.randomUUID());
    house = items.add(item(Kind.ROOM, "#house").genres("house"));
    jazz = items.add(item(Kind.ROOM, "#jazz"));
    artist = items.add(item(Kind.ARTIST, "Kaytranada"));
    catalog = new StoragePorts(db.app(), Clock.systemUTC()).catalog();
  }

  /** A list of these that nobody has kept yet. */
  Slate ranked(Instant at, ItemRef... refs) {
    var known = catalog.items(List.of(refs));
    var cards =
        Arrays.stream(refs)
            .map(ref ->
                new Card(
                    known.get(ref),
                    0.75,
                    new Friends(2, List.of(new Friend("alex", "Alex", null))),
                    new Explanation(
                        "Because you like Kaytranada",
                        List.of(
                            new Contribution(
                                "content", 0.8, 0.5, 1, List.of(new Because(artist, "K")))))))
            .toList();
    return new Slate(
        UUID.randomUUID(),
        mira,
        "discover",
        Source.LIVE,
        "discover-1",
        at,
        at.plus(Duration.ofHours(24)),
        List.of("friends"),
        cards);
  }
}
