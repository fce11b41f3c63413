package fm.seda.platform.testing;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.slate.Because;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Chance;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.slate.Explanation;
import fm.seda.engine.slate.Friend;
import fm.seda.engine.slate.Friends;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.slate.Source;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists in which everything that can be there is there. */
public final class Slates {

  private static final UUID ID = UUID.fromString("2a4f3c52-9c0f-4b7d-8f6c-0f1d2e3c4b5c");

  private Slates() {}

  public static Slate full(UUID userId, String surface, Instant expiresAt) {
    return full(userId, surface, Instant.parse("2026-01-31T20:15:00Z"), expiresAt);
  }

  public static Slate full(UUID userId, String surface, Instant madeAt, Instant expiresAt) {
    return new Slate(
        ID,
        userId,
        surface,
        Source.LIVE,
        "model-1",
        madeAt,
        expiresAt.truncatedTo(ChronoUnit.MILLIS),
        List.of("friends"),
        List.of(
            card(Kind.ROOM, "creator", new Chance(0.0005, true)), card(Kind.TRACK, null, null)));
  }

  private static Card card(Kind kind, @Nullable String creator, @Nullable Chance chance) {
    var item =
        new Item(
            new ItemRef(kind, ID),
            "#house",
            List.of("house"),
            0.25,
            0.5,
            creator,
            Map.of("spotify", "4tZ"),
            Map.of("coverArtUrl", "https://img.test/1", "live", true, "topArtists", List.of("a")),
            Instant.parse("2025-01-31T20:15:00Z"));
    var because = new Because(new ItemRef(Kind.ARTIST, ID), "Kaytranada");
    var explanation =
        new Explanation(
            "Because you like Kaytranada",
            List.of(new Contribution("content", 0.81, 0.5, 1.0, List.of(because))));
    return new Card(
        item, 0.405, new Friends(2, List.of(new Friend("bob", "Bob", null))), explanation, chance);
  }
}
