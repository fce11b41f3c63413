package fm.seda.storage.people;

import java.time.LocalTime;

/** From one time of day to another; past midnight where {@code to} is the earlier. */
public record QuietHours(LocalTime from, LocalTime to) {}
