package fm.seda.local.schedules;

import fm.seda.local.lambda.LocalFunction;
import fm.seda.topology.ScheduleSpec;

/** A schedule and whom it wakes. */
public record Scheduled(ScheduleSpec spec, LocalFunction function) {}
