package fm.seda.testkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final String BUILDERS = "max_parallel_maintenance_workers";

  @Test
  void buildsIndexesByOneWorker_whereParallelBuildsAreUnsafe() {
    assertThat(Settings.of(new Version(0, 8, 1), Durability.KEEP_EVERYTHING))
        .containsEntry(BUILDERS, "0");
    assertThat(Settings.of(new Version(0, 8, 2), Durability.KEEP_EVERYTHING))
        .doesNotContainKey(BUILDERS);
  }

  @Test
  void waitsForTheDisk_unlessNothingNeedsToBeKept() {
    assertThat(Settings.of(new Version(0, 8, 2), Durability.KEEP_EVERYTHING))
        .doesNotContainKey("fsync");
    assertThat(Settings.of(new Version(0, 8, 2), Durability.THROW_AWAY))
        .containsEntry("fsync", "off");
  }
}
