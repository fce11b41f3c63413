package fm.seda.linkcallback;

import io.micronaut.serde.annotation.Serdeable;

/** Where the person has to go. */
@Serdeable
record StartAnswer(String authorizeUrl) {}
