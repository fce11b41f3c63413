package fm.seda.providers.service;

/**
 * How often a provider was asked by this process.
 *
 * @param calls attempts and all
 * @param failures of these, without an answer
 * @param limited of these, asked too often
 */
public record Usage(long calls, long failures, long limited) {}
