package fm.seda.activityingest;

import fm.seda.platform.worker.WorkerFunction;

/** Woken by the queue {@code interactions}. */
public final class ActivityIngestHandler extends WorkerFunction {}
