package fm.seda.platform.errors;

import fm.seda.platform.web.Correlation;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/**
 * Writes every failure as problem+json, those the framework has already understood (no such route,
 * an argument that does not convert) as well as ours.
 */
@Singleton
final class ProblemAnswers implements ErrorResponseProcessor<ProblemDocument> {

  @Override
  public MutableHttpResponse<ProblemDocument> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    var diagnosis =
        context
            .getRootCause()
            .flatMap(RequestFaults::diagnose)
            .orElseGet(() -> Statuses.diagnose(HttpStatus.valueOf(response.code())));
    return answer(context.getRequest(), diagnosis, response);
  }

  MutableHttpResponse<ProblemDocument> answer(HttpRequest<?> request, Diagnosis diagnosis) {
    return answer(request, diagnosis, HttpResponse.status(diagnosis.status()));
  }

  private static MutableHttpResponse<ProblemDocument> answer(
      HttpRequest<?> request, Diagnosis diagnosis, MutableHttpResponse<?> response) {
    diagnosis.headers().forEach(response::header);
    if (diagnosis.status() == HttpStatus.UNAUTHORIZED) {
      response.header("WWW-Authenticate", challenge(request));
    }
    return response
        .status(diagnosis.status())
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
        .body(diagnosis.document(Correlation.idOf(request)));
  }

  /** How to sign in, and whether a token was sent that does not hold (RFC 6750). */
  private static String challenge(HttpRequest<?> request) {
    var refused = request.getHeaders().contains("Authorization");
    return "Bearer realm=\"seda\"" + (refused ? ", error=\"invalid_token\"" : "");
  }
}
