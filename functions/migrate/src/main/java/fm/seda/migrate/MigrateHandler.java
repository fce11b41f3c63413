package fm.seda.migrate;

import fm.seda.platform.worker.WorkerFunction;

/** Woken by a deployment with {@code {"job": "migrate"}}. */
public final class MigrateHandler extends WorkerFunction {}
