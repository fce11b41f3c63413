package fm.seda.platform.sample;

import fm.seda.platform.worker.WorkerFunction;

/** A function that is woken by messages and by a schedule. */
public final class SampleWorker extends WorkerFunction {}
