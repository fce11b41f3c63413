package fm.seda.platform.json;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serde;
import io.micronaut.serde.exceptions.SerdeException;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Function;

/** Writes wire names; reads them, and the names of the constants too, which older data may hold. */
record WireNameSerde<E extends Enum<E>>(Class<E> type, Function<E, String> wireName)
    implements Serde<E> {

  @Override
  public void serialize(
      Encoder encoder, EncoderContext context, Argument<? extends E> argument, E value)
      throws IOException {
    encoder.encodeString(wireName.apply(value));
  }

  @Override
  public E deserialize(Decoder decoder, DecoderContext context, Argument<? super E> argument)
      throws IOException {
    var name = decoder.decodeString();
    return Arrays.stream(type.getEnumConstants())
        .filter(it -> wireName.apply(it).equals(name) || it.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new SerdeException("no " + type.getSimpleName() + " of this name"));
  }
}
