package fm.seda.platform.errors;

import fm.seda.domain.problem.Problem;
import fm.seda.domain.problem.Unavailable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers our own problems, and whatever nobody expected. Logs what somebody should look at. */
@Singleton
final class FailureHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

  private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

  private static final Diagnosis UNEXPECTED =
      Diagnosis.plain(
          HttpStatus.INTERNAL_SERVER_ERROR,
          "unexpected",
          "Something went wrong on our side; quote the correlationId when asking for help.");

  private final ProblemAnswers answers;

  FailureHandler(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
    HttpRequest<?> asked = request;
    return answers.answer(asked, diagnose(asked, failure));
  }

  private static Diagnosis diagnose(HttpRequest<?> request, Throwable failure) {
    var problem = problemIn(failure);
    if (problem.isPresent()) {
      if (problem.get() instanceof Unavailable unavailable) {
        var cause = String.valueOf(unavailable.getCause());
        LOG.warn("the {} does not answer: {}", unavailable.dependency(), cause);
      }
      return Diagnosis.of(problem.get());
    }
    return RequestFaults.diagnose(failure)
        .orElseGet(() -> {
          LOG.error("{} {} failed", request.getMethod(), request.getPath(), failure);
          return UNEXPECTED;
        });
  }

  /** A problem may come wrapped, for instance if a bean could not be made because of it. */
  private static Optional<Problem> problemIn(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(Problem.class::isInstance)
        .map(Problem.class::cast)
        .findFirst();
  }
}
