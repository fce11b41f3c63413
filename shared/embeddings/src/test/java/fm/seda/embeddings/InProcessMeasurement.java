package fm.seda.embeddings;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import fm.seda.domain.spending.Purpose;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How many texts the model in this process embeds, and how many calls the bare runtime does with
 * their tokens ready. Not part of the build: {@code -Dtest=InProcessMeasurement}.
 */
class InProcessMeasurement {

  private static final int TEXTS = 2_000;
  private static final int ROUNDS = 3;
  private static final List<String> WORDS =
      List.of(
          "deep",
          "house",
          "night",
          "room",
          "ambient",
          "techno",
          "quartet",
          "jazz",
          "sunrise",
          "vinyl",
          "dream",
          "pop",
          "garage",
          "acid",
          "soul",
          "blue",
          "electric");

  private final List<String> texts = texts();

  @Test
  void measure() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var ours = ours();
      var bare = bare();
      System.out.printf(
          "MEASURED in-process %.0f texts/s, bare runtime %.0f/s, ratio %.2f%n",
          ours, bare, ours / bare);
    }
  }

  private double ours() {
    try (var provider = new InProcessProvider()) {
      provider.embed(texts.subList(0, 100), Purpose.SWEEP);
      var began = System.nanoTime();
      provider.embed(texts, Purpose.SWEEP);
      return perSecond(began);
    }
  }

  private double bare() throws Exception {
    var runtime = OrtEnvironment.getEnvironment();
    try (var options = new OrtSession.SessionOptions();
        var model = getClass().getResourceAsStream("/all-minilm-l6-v2-q.onnx");
        var words = getClass().getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json");
        var tokenizer = HuggingFaceTokenizer.newInstance(words, Map.of("padding", "false"));
        var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      options.setIntraOpNumThreads(1);
      var session = runtime.createSession(model.readAllBytes(), options);
      var calls =
          texts.stream()
              .map(tokenizer::encode)
              .<Callable<Boolean>>map(tokens -> () -> call(tokens, session, runtime))
              .toList();
      threads.invokeAll(calls.subList(0, 100));
      var began = System.nanoTime();
      threads.invokeAll(calls);
      return perSecond(began);
    }
  }

  private static boolean call(Encoding tokens, OrtSession session, OrtEnvironment runtime)
      throws OrtException {
    try (var ids = OnnxTensor.createTensor(runtime, new long[][] {tokens.getIds()});
        var mask = OnnxTensor.createTensor(runtime, new long[][] {tokens.getAttentionMask()});
        var types = OnnxTensor.createTensor(runtime, new long[][] {tokens.getTypeIds()});
        var answer =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return answer.size() > 0;
    }
  }

  private static double perSecond(long began) {
    return TEXTS * 1e9 / (System.nanoTime() - began);
  }

  private static List<String> texts() {
    var chance = new Random(1);
    return IntStream.range(0, TEXTS)
        .mapToObj(_ ->
            chance
                .ints(4 + chance.nextInt(14), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(" ", "#", " room")))
        .toList();
  }
}
