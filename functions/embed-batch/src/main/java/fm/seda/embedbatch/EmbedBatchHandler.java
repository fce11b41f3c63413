package fm.seda.embedbatch;

import fm.seda.platform.worker.WorkerFunction;

/** Woken by the queue {@code embed} and by the hourly sweep. */
public final class EmbedBatchHandler extends WorkerFunction {}
