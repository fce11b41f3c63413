package fm.seda.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A request's body in an event: as it is if it is text, in Base64 if it is not.
 *
 * @param base64 whether {@code text} is Base64
 */
record EventBody(String text, boolean base64) {

  private static final Pattern TEXT =
      Pattern.compile("text/.*|application/(.+\\+)?(json|xml)|application/javascript");

  static EventBody of(HttpRequest request) {
    var type = request.header("content-type").orElse("").split(";", 2)[0].strip();
    var encoded = request.header("content-encoding").isPresent();
    if (!encoded && TEXT.matcher(type.toLowerCase(Locale.ROOT)).matches()) {
      try {
        return new EventBody(
            UTF_8.newDecoder().decode(request.body().duplicate()).toString(), false);
      } catch (CharacterCodingException notText) {
        return binary(request.body());
      }
    }
    return request.body().hasRemaining() ? binary(request.body()) : new EventBody("", false);
  }

  private static EventBody binary(ByteBuffer bytes) {
    var base64 = Base64.getEncoder().encode(bytes.duplicate());
    return new EventBody(UTF_8.decode(base64).toString(), true);
  }
}
