package fm.seda.engine.port;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.slate.Because;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the nightly training learnt from everybody's history. Two models have their say about each
 * item: the factors, which find people of a like taste, and the neighbours, which find what goes
 * with what a person knows already.
 */
public interface LearntTaste {

  /**
   * The items of this kind the models hold to be best for a person, without those they have
   * already. Empty where nothing has been trained yet, or the person had neither a history nor
   * friends at that time.
   */
  Optional<Best> best(UUID userId, Kind kind, int limit);

  /**
   * Where these items lie among all that people like: two that the same people like lie close
   * together. Of length 1, and without the items that nobody had touched when it was learnt.
   */
  Map<ItemRef, float[]> places(Collection<ItemRef> refs);

  /**
   * The items of this kind that go best with what a person did since the models learnt, which know
   * nothing of it yet. What they ever said "not for me" of is not among what they did, nor what
   * they decided to see no more. Empty where nothing has been trained yet, or where they have done
   * nothing since that anything goes with.
   */
  Optional<Since> since(UUID userId, Kind kind, int limit);

  /** What it was learnt from. */
  enum Basis {
    /** What they did. */
    HISTORY,
    /** Who their friends are, because they had done nothing yet. */
    FRIENDS
  }

  /**
   * A person's best items.
   *
   * @param trainedAt when it was learnt; nothing is known of items that came since
   * @param items the best by the factors and the best by the neighbours, together
   */
  record Best(Instant trainedAt, Basis basis, List<Learnt> items) {

    /** Copies the list, so it never changes under its reader. */
    public Best {
      items = List.copyOf(items);
    }
  }

  /**
   * An item, and what the models say of it and the person. Both numbers are of the models' own
   * scale: they compare items for one person and nothing else.
   *
   * @param factors nothing, and 0, where there are only friends to go by
   * @param place as {@link #places} has it
   */
  record Learnt(Item item, double factors, double neighbours, float[] place) {}

  /**
   * What goes with what somebody did since.
   *
   * @param trainedAt when the models learnt; nothing is known of items that came since
   * @param companions the best first
   */
  record Since(Instant trainedAt, List<Companion> companions) {

    /** Copies the list, so it never changes under its reader. */
    public Since {
      companions = List.copyOf(companions);
    }
  }

  /**
   * An item, and how well it goes with all they did since together.
   *
   * @param score of a scale of its own: it compares items for one person and nothing else
   * @param because what it goes with best
   */
  record Companion(Item item, double score, Because because) {}
}
