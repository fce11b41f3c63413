package fm.seda.embedbatch;

import fm.seda.platform.worker.WorkerFunction;

/** Woken by the queue {@code embed} and by the hourly sweeps of items and of tastes. */
public final class EmbedBatchHandler extends WorkerFunction {}
