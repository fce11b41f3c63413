package fm.seda.mocks.control;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.faults.Mood;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mood in the words it is asked for.
 *
 * @param status one or several; null where what goes wrong is not a refusal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MoodShown(
    long latencyMs,
    double errorRate,
    @JsonFormat(with = JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
        @Nullable List<Integer> status,
    @Nullable Integer retryAfter,
    String fault,
    @Nullable Integer perMinute) {

  static MoodShown of(Mood mood) {
    var refuses = mood.errorRate() > 0 && mood.fault() == Fault.NONE;
    var retryAfter = mood.retryAfter();
    return new MoodShown(
        mood.latency().toMillis(),
        mood.errorRate(),
        refuses ? mood.statuses() : null,
        retryAfter.isPresent() ? retryAfter.getAsInt() : null,
        mood.fault().wireName(),
        mood.perMinute().isPresent() ? mood.perMinute().getAsInt() : null);
  }
}
