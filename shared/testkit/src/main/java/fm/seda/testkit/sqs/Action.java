package fm.seda.testkit.sqs;

import java.util.function.Function;

/** One operation of the SQS API: the body of a request to what is answered. */
interface Action extends Function<byte[], Object> {

  static <T> Action of(Class<T> request, Function<T, Object> operation) {
    return body -> operation.apply(Wire.read(body, request));
  }
}
