package fm.seda.topology;

/** The schedules, all in UTC. */
public final class Schedules {

  /** What everybody's history teaches, an hour before the lists that are made of it. */
  public static final ScheduleSpec NIGHTLY_TRAIN =
      new ScheduleSpec("nightly-train", "0 1 * * ? *", "{\"job\":\"train\"}");

  /** The full recompute of everybody's lists. */
  public static final ScheduleSpec NIGHTLY_RERANK =
      new ScheduleSpec("nightly-rerank", "0 2 * * ? *", "{\"job\":\"rerank-all\"}");

  /** What is popular, per kind and per genre. */
  public static final ScheduleSpec HOURLY_POPULARITY =
      new ScheduleSpec("hourly-popularity", "5 * * * ? *", "{\"job\":\"popularity\"}");

  /** Partitions to come are made, those past their retention are dropped. */
  public static final ScheduleSpec DAILY_RETENTION =
      new ScheduleSpec("daily-retention", "30 0 * * ? *", "{\"job\":\"retention\"}");

  /** Items that slipped through: new or changed ones without a current vector. */
  public static final ScheduleSpec HOURLY_EMBED_SWEEP =
      new ScheduleSpec("hourly-embed-sweep", "20 * * * ? *", "{\"job\":\"embed-sweep\"}");

  /** Vectors that have grown old, where their provider may have changed. */
  public static final ScheduleSpec DAILY_EMBED_RENEWAL =
      new ScheduleSpec("daily-embed-renewal", "10 4 * * ? *", "{\"job\":\"embed-renewal\"}");

  /** Whoever's taste is behind, of what they did or of the space that is live. */
  public static final ScheduleSpec HOURLY_TASTE =
      new ScheduleSpec("hourly-taste", "40 * * * ? *", "{\"job\":\"taste-refresh\"}");

  /** What is sealed with a key that is no longer the current one. */
  public static final ScheduleSpec NIGHTLY_REWRAP =
      new ScheduleSpec("nightly-rewrap", "15 3 * * ? *", "{\"job\":\"rewrap-grants\"}");

  private Schedules() {}
}
