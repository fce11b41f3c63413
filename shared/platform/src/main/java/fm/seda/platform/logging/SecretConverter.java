package fm.seda.platform.logging;

import fm.seda.domain.Secret;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets configuration records have components of type {@link Secret}. */
@Singleton
final class SecretConverter implements TypeConverter<CharSequence, Secret> {

  @Override
  public Optional<Secret> convert(
      CharSequence text, Class<Secret> target, ConversionContext context) {
    return Optional.of(new Secret(text.toString()));
  }
}
