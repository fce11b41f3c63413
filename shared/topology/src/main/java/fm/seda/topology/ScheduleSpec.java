package fm.seda.topology;

/**
 * A schedule.
 *
 * @param name unique, as in {@code POST /local/schedules/{name}/fire}
 * @param cron in EventBridge's six fields (minutes, hours, day of month, month, day of week, year),
 *     UTC
 * @param input the JSON document the function receives
 */
public record ScheduleSpec(String name, String cron, String input) {}
