package fm.seda.storage.catalogue;

import fm.seda.domain.ItemRef;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Many items as two parallel arrays, for {@code unnest(:kinds::text[], :ids::uuid[])}: one
 * statement, whatever their number.
 */
public final class RefArrays {

  private RefArrays() {}

  /** Binds {@code :kinds} and {@code :ids}. */
  public static <S extends SqlStatement<S>> S bind(S statement, Collection<ItemRef> refs) {
    return statement
        .bindArray(
            "kinds",
            String.class,
            (Object[]) refs.stream().map(ref -> ref.kind().wireName()).toArray(String[]::new))
        .bindArray(
            "ids", UUID.class, (Object[]) refs.stream().map(ItemRef::id).toArray(UUID[]::new));
  }
}
