package fm.seda.platform.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import io.micronaut.http.HttpRequest;
import io.micronaut.servlet.http.ServletHttpRequest;

/** Where a request comes from. */
public final class ClientAddress {

  private ClientAddress() {}

  /** The address API Gateway saw; a forwarded-for header could say anything. */
  public static String of(HttpRequest<?> request) {
    return request instanceof ServletHttpRequest<?, ?> wrapped
            && wrapped.getNativeRequest() instanceof APIGatewayV2HTTPEvent event
        ? event.getRequestContext().getHttp().getSourceIp()
        : request.getRemoteAddress().getHostString();
  }
}
