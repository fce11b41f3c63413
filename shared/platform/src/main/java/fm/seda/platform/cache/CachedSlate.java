package fm.seda.platform.cache;

import fm.seda.domain.ItemRef;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.KeptSlate;
import fm.seda.engine.slate.Slate;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list as the cache has it, of which only the first line was read. */
final class CachedSlate implements KeptSlate {

  /** What ends a line; within one, JSON writes it otherwise. */
  static final byte NEW_LINE = '\n';

  private final byte[] lines;
  private final SlateJson json;
  private final Head head;
  private final int cardsFrom;

  private CachedSlate(byte[] lines, SlateJson json, Head head, int cardsFrom) {
    this.lines = lines;
    this.json = json;
    this.head = head;
    this.cardsFrom = cardsFrom;
  }

  /**
   * The first line.
   *
   * @param slate the list without its cards
   * @param items what is on each of the lines that follow
   */
  @Serdeable
  record Head(Slate slate, List<ItemRef> items) {

    static Head of(Slate slate) {
      return new Head(slate.withCards(List.of()), slate.items());
    }
  }

  static Optional<CachedSlate> of(byte[] lines, SlateJson json) {
    var end = endOfLine(lines, 0);
    return json.read(lines, 0, end, Head.class)
        .map(head -> new CachedSlate(lines, json, head, Math.min(end + 1, lines.length)));
  }

  private static int endOfLine(byte[] lines, int from) {
    var end = from;
    while (end < lines.length && lines[end] != NEW_LINE) {
      end++;
    }
    return end;
  }

  @Override
  public String modelVersion() {
    return head.slate().modelVersion();
  }

  @Override
  public Instant expiresAt() {
    return head.slate().expiresAt();
  }

  @Override
  public List<ItemRef> items() {
    return head.items();
  }

  @Override
  public Optional<Slate> read(Set<ItemRef> wanted) {
    var cards = new ArrayList<Card>(wanted.size());
    var from = cardsFrom;
    for (var item : head.items()) {
      var end = endOfLine(lines, from);
      if (wanted.contains(item)) {
        var card = json.card(lines, from, end);
        if (card.isEmpty()) {
          return Optional.empty();
        }
        cards.add(card.get());
      }
      from = Math.min(end + 1, lines.length);
    }
    return Optional.of(head.slate().withCards(cards));
  }
}
