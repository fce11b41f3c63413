package fm.seda.catalogapi.batch;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What became of a batch. It is an answer of success even if no row was accepted: the request was
 * understood, and every row has its verdict.
 */
@Serdeable
public record BatchAnswer(int accepted, List<Rejected> rejected) {}
