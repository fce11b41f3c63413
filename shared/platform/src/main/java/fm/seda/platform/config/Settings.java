package fm.seda.platform.config;

/**
 * One block of configuration, as a record. Its {@code toString} is logged at start, so whatever is
 * secret in it has the type {@link fm.seda.domain.Secret}.
 */
public interface Settings {}
