package fm.seda.embeddings;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The model itself: one text at a time, each on the thread that asks. With threads of the runtime's
 * own, those of several texts get into each other's way. Safe for use by several threads.
 */
final class MiniLm implements AutoCloseable {

  static final int DIM = 384;

  /** The model was trained on no longer texts; the rest of a longer one is left out. */
  private static final int MOST_TOKENS = 256;

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  private final OrtEnvironment runtime = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;

  /** Loads it. */
  MiniLm() {
    try (var options = new OrtSession.SessionOptions();
        var model = resource(MODEL);
        var words = resource(TOKENIZER)) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = runtime.createSession(model.readAllBytes(), options);
      tokenizer =
          HuggingFaceTokenizer.newInstance(
              words,
              Map.of(
                  "padding", "false",
                  "truncation", "true",
                  "maxLength", Integer.toString(MOST_TOKENS)));
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be loaded", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the model cannot be read", e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    var stream = MiniLm.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException(name + " is not on the class path");
    }
    return stream;
  }

  /** Where a text lies: the mean of what the model says of each of its tokens. */
  float[] embed(String text) throws OrtException {
    var tokens = tokenizer.encode(text);
    try (var ids = tensor(tokens.getIds());
        var mask = tensor(tokens.getAttentionMask());
        var types = tensor(tokens.getTypeIds());
        var answer =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return mean((OnnxTensor) answer.get(0), tokens);
    }
  }

  private OnnxTensor tensor(long[] numbers) throws OrtException {
    return OnnxTensor.createTensor(runtime, new long[][] {numbers});
  }

  private static float[] mean(OnnxTensor states, Encoding tokens) {
    var numbers = states.getFloatBuffer();
    var sum = new float[DIM];
    for (int token = 0; token < tokens.getIds().length; token++) {
      for (int i = 0; i < DIM; i++) {
        sum[i] += numbers.get(token * DIM + i);
      }
    }
    return sum;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be closed", e);
    } finally {
      tokenizer.close();
    }
  }
}
