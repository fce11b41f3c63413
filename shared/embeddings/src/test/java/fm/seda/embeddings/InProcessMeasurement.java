package fm.seda.embeddings;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import fm.seda.domain.spending.Purpose;
import java.io.IOException;
import java.util.Arrays;
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
  private static final int ROUNDS = 9;
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
    var runtime = OrtEnvironment.getEnvironment();
    try (var provider = new InProcessProvider();
        var options = new OrtSession.SessionOptions();
        var model = getClass().getResourceAsStream("/all-minilm-l6-v2-q.onnx");
        var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      var session = runtime.createSession(model.readAllBytes(), options);
      var calls = calls(session, runtime);
      var ratios = new double[ROUNDS];
      // in turns, for the machine has its moods; the first round is to warm up
      for (int round = -1; round < ROUNDS; round++) {
        var bare = perSecond(() -> threads.invokeAll(calls));
        var ours = perSecond(() -> provider.embed(texts, Purpose.SWEEP));
        if (round >= 0) {
          ratios[round] = ours / bare;
          System.out.printf(
              "MEASURED in-process %.0f texts/s, bare runtime %.0f/s, ratio %.2f%n",
              ours, bare, ours / bare);
        }
      }
      Arrays.sort(ratios);
      System.out.printf("MEASURED median ratio %.2f%n", ratios[ROUNDS / 2]);
    }
  }

  private List<Callable<Boolean>> calls(OrtSession session, OrtEnvironment runtime)
      throws IOException {
    try (var words = getClass().getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json");
        var tokenizer = HuggingFaceTokenizer.newInstance(words, Map.of("padding", "false"))) {
      return texts.stream()
          .map(tokenizer::encode)
          .<Callable<Boolean>>map(tokens -> () -> call(tokens, session, runtime))
          .toList();
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

  private static double perSecond(Callable<?> work) throws Exception {
    var began = System.nanoTime();
    work.call();
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
