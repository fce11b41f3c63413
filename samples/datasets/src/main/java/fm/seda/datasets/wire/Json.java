package fm.seda.datasets.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import fm.seda.domain.InteractionType;
import fm.seda.domain.Kind;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Function;

/** How rows become JSON: wire names, ISO times, and nothing for what is not there. */
public final class Json {

  /** Reads and writes rows. */
  public static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .addModule(
              new SimpleModule()
                  .addSerializer(Kind.class, text(Kind::wireName))
                  .addSerializer(InteractionType.class, text(InteractionType::wireName))
                  .addSerializer(Instant.class, text(Instant::toString)))
          .build();

  private Json() {}

  private static <T> JsonSerializer<T> text(Function<T, String> wireForm) {
    return new JsonSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator json, SerializerProvider serializers)
          throws IOException {
        json.writeString(wireForm.apply(value));
      }
    };
  }
}
