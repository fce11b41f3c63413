package fm.seda.rerank;

import fm.seda.platform.worker.WorkerFunction;

/** Woken by the queue {@code rerank} and by the nightly schedule. */
public final class RerankHandler extends WorkerFunction {}
