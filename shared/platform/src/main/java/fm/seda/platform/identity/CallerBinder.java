package fm.seda.platform.identity;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.List;

/** Hands the caller to controllers that take one. */
@Singleton
final class CallerBinder implements TypedRequestArgumentBinder<Caller> {

  @Override
  public Argument<Caller> argumentType() {
    return Argument.of(Caller.class);
  }

  @Override
  public List<Class<?>> superTypes() {
    return List.of(Caller.Person.class, Caller.Backend.class);
  }

  @Override
  public BindingResult<Caller> bind(
      ArgumentConversionContext<Caller> context, HttpRequest<?> request) {
    var wanted = context.getArgument().getType();
    return () -> IdentityFilter.callerOf(request).filter(wanted::isInstance);
  }
}
