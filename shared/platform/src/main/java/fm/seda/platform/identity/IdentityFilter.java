package fm.seda.platform.identity;

import fm.seda.domain.port.People;
import fm.seda.domain.problem.Forbidden;
import fm.seda.domain.problem.Unauthenticated;
import fm.seda.platform.web.FilterOrder;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.annotation.AnnotationMetadataProvider;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out who calls and lets them through where the route is for them. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
public final class IdentityFilter implements Ordered {

  private static final String CALLER = "fm.seda.caller";

  private final List<Credential> credentials;
  private final @Nullable People people;

  IdentityFilter(List<Credential> credentials, @Nullable People people) {
    this.credentials = credentials;
    this.people = people;
  }

  @Override
  public int getOrder() {
    return FilterOrder.IDENTITY;
  }

  @RequestFilter
  void admit(HttpRequest<?> request) {
    // where there is no route, as with 404 and 405, there is nothing to protect
    RouteAttributes.getRouteMatch(request)
        .map(AnnotationMetadataProvider::getAnnotationMetadata)
        .filter(route -> !route.hasAnnotation(ForAnyone.class))
        .ifPresent(route -> admit(request, route));
  }

  private void admit(HttpRequest<?> request, AnnotationMetadata route) {
    var forAdmins = route.hasAnnotation(ForAdmins.class);
    var forPeople = forAdmins || route.hasAnnotation(ForPeople.class);
    var scope = route.stringValue(ForBackends.class, "scope");
    if (!forPeople && scope.isEmpty()) {
      throw new Forbidden("This route is not open to anyone.");
    }
    var caller = identify(request);
    switch (caller) {
      case Caller.Person _ when !forPeople ->
          throw new Forbidden("This is for backends: send an API key in X-Api-Key.");
      case Caller.Backend _ when scope.isEmpty() ->
          throw new Forbidden("This is for people: send a person's token instead of an API key.");
      case Caller.Backend backend when !backend.scopes().contains(scope.get()) ->
          throw new Forbidden("The API key lacks the scope " + scope.get() + ".");
      case Caller.Person person when forAdmins && !isAdmin(person) ->
          throw new Forbidden("This is for administrators.");
      default -> request.setAttribute(CALLER, caller);
    }
  }

  private boolean isAdmin(Caller.Person person) {
    return people != null && people.isAdmin(person.userId());
  }

  private Caller identify(HttpRequest<?> request) {
    for (var credential : credentials) {
      var caller = credential.identify(request);
      if (caller.isPresent()) {
        return caller.get();
      }
    }
    throw new Unauthenticated("Nobody is named: send a token as Authorization: Bearer ….");
  }

  /** Whom this filter let through; empty on public routes and before it has run. */
  public static Optional<Caller> callerOf(HttpRequest<?> request) {
    return request.getAttribute(CALLER, Caller.class);
  }
}
