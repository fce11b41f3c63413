package fm.seda.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Points at one item: ids are unique within a kind. */
public record ItemRef(Kind kind, UUID id) implements Comparable<ItemRef> {

  /** By kind, then id, so that ties in a ranking always break the same way. */
  @Override
  public int compareTo(ItemRef other) {
    var byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : id.compareTo(other.id);
  }

  /** By id first, which tells nearly all apart. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ItemRef it && id.equals(it.id) && kind == it.kind;
  }

  /** By id alone: hardly ever do two kinds have one in common. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** {@code room:3f2…}, as in logs and cache keys. */
  @Override
  public String toString() {
    return kind.wireName() + ":" + id;
  }
}
