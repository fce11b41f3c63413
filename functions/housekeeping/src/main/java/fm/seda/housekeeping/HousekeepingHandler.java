package fm.seda.housekeeping;

import fm.seda.platform.worker.WorkerFunction;

/** Woken by the hourly and the daily schedule. */
public final class HousekeepingHandler extends WorkerFunction {}
