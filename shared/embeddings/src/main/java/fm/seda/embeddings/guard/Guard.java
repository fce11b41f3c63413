package fm.seda.embeddings.guard;

import fm.seda.calls.Breaker;
import fm.seda.calls.NotNow;
import fm.seda.calls.Pace;
import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.spending.Entry;
import fm.seda.domain.spending.Purpose;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * Stands before a provider and says of each call whether it may be made.
 *
 * <pre>{@code
 * var permit = guard.permit(Purpose.CHANGED_ITEMS, texts, Duration.ofSeconds(3));
 * permit.answered(tokens);   // or failed(), or refused()
 * }</pre>
 */
public final class Guard {

  /** A token is about four letters of English, and less of everything else. */
  private static final int BYTES_OF_A_TOKEN = 3;

  /** What a provider that is asked too fast is left alone for. */
  private static final Duration TOO_FAST = Duration.ofSeconds(10);

  private final EmbeddingSpace space;
  private final Breaker breaker;
  private final Pace pace;
  private final Meter meter;

  /** Guards the provider of this space. */
  public Guard(EmbeddingSpace space, Breaker breaker, Pace pace, Meter meter) {
    this.space = space;
    this.breaker = breaker;
    this.pace = pace;
    this.meter = meter;
  }

  /**
   * Lets a call be made, perhaps after a moment.
   *
   * @param most how long it may wait for its turn
   * @throws NotNow if the provider is to be left alone
   * @throws fm.seda.embeddings.OverBudget if there is no money for it
   */
  public Permit permit(Purpose purpose, List<String> texts, Duration most) {
    var tokens = tokens(texts);
    if (!pace.await(tokens, most)) {
      throw new NotNow(space.provider() + " is asked as fast as it may be", TOO_FAST);
    }
    var admission = breaker.admit();
    return new Permit(admission, meter.book(space, purpose, texts.size(), tokens));
  }

  private static long tokens(List<String> texts) {
    return texts.stream()
        .mapToLong(text -> 1 + text.getBytes(StandardCharsets.UTF_8).length / BYTES_OF_A_TOKEN)
        .sum();
  }

  /** A call that may be made. However it ends, exactly one of these is to be told. */
  public final class Permit {

    private final Breaker.Admission admission;
    private final Entry booked;
    private final long since = System.nanoTime();

    private Permit(Breaker.Admission admission, Entry booked) {
      this.admission = admission;
      this.booked = booked;
    }

    /**
     * It was answered, for so many tokens; for as many as expected if the provider says nothing.
     */
    public void answered(long tokens) {
      admission.answered(took());
      if (tokens > 0) {
        meter.charged(booked, tokens);
      }
    }

    /** The provider is well, but would not answer this question. It charges nothing. */
    public void declined() {
      admission.answered(took());
      meter.free(booked);
    }

    /** The provider refused to work. It charges nothing. */
    public void refused() {
      admission.failed(took());
      meter.free(booked);
    }

    /** No answer came. Nobody knows whether it charges. */
    public void lost() {
      admission.failed(took());
    }

    private Duration took() {
      return Duration.ofNanos(System.nanoTime() - since);
    }
  }
}
