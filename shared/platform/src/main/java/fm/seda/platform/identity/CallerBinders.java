package fm.seda.platform.identity;

import io.micronaut.context.annotation.Factory;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/** Binders are looked up by exact type, hence one for each sort of caller. */
@Factory
final class CallerBinders {

  @Singleton
  TypedRequestArgumentBinder<Caller> anybody() {
    return new CallerBinder<>(Caller.class);
  }

  @Singleton
  TypedRequestArgumentBinder<Caller.Person> people() {
    return new CallerBinder<>(Caller.Person.class);
  }

  @Singleton
  TypedRequestArgumentBinder<Caller.Backend> backends() {
    return new CallerBinder<>(Caller.Backend.class);
  }
}
