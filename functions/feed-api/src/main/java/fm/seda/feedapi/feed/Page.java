package fm.seda.feedapi.feed;

import fm.seda.domain.Kind;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Slate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of every module of a list: {@code [from, to)}. */
record Page(int from, int to, int end) {

  /** The stretch that begins where the cursor stands; lists of the profile end somewhere. */
  static Page of(@Nullable Cursor cursor, int limit, Profile profile) {
    var from = cursor == null ? 0 : cursor.offset();
    if (from >= profile.perKind()) {
      throw new InvalidInput("cursor", "There is nothing beyond this cursor; leave it out.");
    }
    return new Page(from, Math.min(from + limit, profile.perKind()), profile.perKind());
  }

  /** This page's cards of a kind, which may be none. */
  List<Card> cut(Slate slate, Kind kind) {
    var cards = slate.cards(kind);
    return cards.subList(Math.min(from, cards.size()), Math.min(to, cards.size()));
  }

  /** Where the next page begins; null where there is none, as far as one can tell. */
  @Nullable String next(Slate slate, List<Kind> kinds) {
    var goesOn = to < end && kinds.stream().anyMatch(kind -> slate.cards(kind).size() >= to);
    return goesOn ? new Cursor(slate.slateId(), to).text() : null;
  }
}
