package fm.seda.storage.session;

import com.pgvector.PGhalfvec;
import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Binds {@code float[]} as a {@code halfvec}, binary on the wire. */
final class VectorArgument extends AbstractArgumentFactory<float[]> {

  VectorArgument() {
    super(Types.OTHER);
  }

  @Override
  protected Argument build(float[] vector, ConfigRegistry config) {
    return (position, statement, context) -> statement.setObject(position, new PGhalfvec(vector));
  }
}
