package fm.seda.platform.testing;

import fm.seda.platform.worker.WorkerFunction;

/** A function that is woken by messages and by a schedule. */
public final class SampleWorker extends WorkerFunction {}
