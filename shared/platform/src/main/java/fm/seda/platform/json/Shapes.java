package fm.seda.platform.json;

import fm.seda.domain.problem.InvalidInput;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.config.annotation.SerdeConfig;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares JSON with types: records by their components, lists and maps by their elements, scalars
 * by {@link Expected}. Whatever else there is, it leaves to whoever reads it.
 */
@Singleton
final class Shapes {

  void check(JsonNode json, Argument<?> type, String path) {
    var expected = Expected.of(type);
    if (json.isNull()) {
      refuseMissing(type, path);
    } else if (expected.isPresent()) {
      if (!expected.get().test().test(json)) {
        throw fault(path, "must be " + expected.get().words());
      }
    } else if (Iterable.class.isAssignableFrom(type.getType())) {
      checkElements(json, type, path);
    } else if (Map.class.isAssignableFrom(type.getType())) {
      checkValues(json, type, path);
    } else if (type.getType().isRecord()) {
      checkRecord(json, type, path);
    }
  }

  /** A scalar must be there unless it may be null; an absent list is an empty one. */
  private static void refuseMissing(Argument<?> type, String path) {
    var scalarOrRecord = Expected.of(type).isPresent() || type.getType().isRecord();
    if (scalarOrRecord && !type.isNullable()) {
      throw fault(path, "is required");
    }
  }

  private void checkElements(JsonNode json, Argument<?> type, String path) {
    if (!json.isArray()) {
      throw fault(path, "must be a list");
    }
    var element = type.getFirstTypeVariable().orElse(Argument.OBJECT_ARGUMENT);
    for (int i = 0; i < json.size(); i++) {
      var at = path + "[" + i + "]";
      var value = json.get(i);
      if (value == null || value.isNull()) {
        throw fault(at, "must not be null");
      }
      check(value, element, at);
    }
  }

  private void checkValues(JsonNode json, Argument<?> type, String path) {
    if (!json.isObject()) {
      throw fault(path, "must be an object");
    }
    var value = type.getTypeVariable("V").orElse(Argument.OBJECT_ARGUMENT);
    json.entries().forEach(entry -> check(entry.getValue(), value, within(path, entry.getKey())));
  }

  private void checkRecord(JsonNode json, Argument<?> type, String path) {
    if (!json.isObject()) {
      throw fault(path, "must be an object");
    }
    introspection(type)
        .ifPresent(record -> {
          for (var component : record.getConstructorArguments()) {
            var name = wireName(record, component);
            check(orNull(json.get(name)), component, within(path, name));
          }
        });
  }

  private static Optional<BeanIntrospection<Object>> introspection(Argument<?> type) {
    return BeanIntrospector.SHARED
        .findIntrospection(type.getType())
        .map(BeanIntrospection.class::cast);
  }

  /** As it is called in JSON, which annotations may have changed. */
  private static String wireName(BeanIntrospection<?> record, Argument<?> component) {
    return component
        .getAnnotationMetadata()
        .stringValue(SerdeConfig.class, SerdeConfig.PROPERTY)
        .or(() ->
            record
                .getProperty(component.getName())
                .flatMap(property ->
                    property
                        .getAnnotationMetadata()
                        .stringValue(SerdeConfig.class, SerdeConfig.PROPERTY)))
        .orElse(component.getName());
  }

  private static JsonNode orNull(@Nullable JsonNode node) {
    return node == null ? JsonNode.nullNode() : node;
  }

  private static String within(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static InvalidInput fault(String path, String words) {
    var parameter = StrictJson.named(path);
    return new InvalidInput(parameter, parameter + " " + words + ".");
  }
}
