package fm.seda.platform.errors;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What a caller is told about a failure.
 *
 * @param type names the kind of failure, for programs
 * @param title names it for people
 * @param detail what happened and what to do next
 * @param parameter what in the request is at fault, where something is
 * @param correlationId what to quote when asking for help
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDocument(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String parameter,
    @Nullable String correlationId) {}
