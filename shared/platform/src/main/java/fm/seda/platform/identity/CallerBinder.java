package fm.seda.platform.identity;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;

/** Hands the caller to controllers that take one of this sort. */
record CallerBinder<T extends Caller>(Class<T> sort) implements TypedRequestArgumentBinder<T> {

  @Override
  public Argument<T> argumentType() {
    return Argument.of(sort);
  }

  @Override
  public BindingResult<T> bind(ArgumentConversionContext<T> context, HttpRequest<?> request) {
    return () -> IdentityFilter.callerOf(request).filter(sort::isInstance).map(sort::cast);
  }
}
