package fm.seda.linkcallback;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** A person who wants their library read once. It holds a token in the clear. */
@Serdeable
record SessionInput(@Nullable String musicUserToken, @Nullable Boolean consent) {

  @Override
  public String toString() {
    return "SessionInput[" + consent + "]";
  }
}
