package fm.seda.storage.linking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.linking.MusicProvider;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestPeople;
import io.micronaut.serde.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkedAccountsIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final LinkedAccounts accounts =
      new LinkedAccounts(DB.app(), new Json(ObjectMapper.getDefault()));
  private final KeptGrants grants = new KeptGrants(DB.worker());
  private final UUID ada = new TestPeople(DB).add(UUID.randomUUID().toString());

  @BeforeEach
  void forgetWhatOthersLinked() {
    DB.owner().asJobDo(sql -> sql.execute("delete from linked_accounts"));
  }

  @Test
  void tellsWhatIsLinked() {
    link(MusicProvider.SPOTIFY, "first", "key-1");
    DB.owner()
        .asJobDo(sql ->
            sql.execute("update linked_accounts set last_synced_at = ?", NOW.plusSeconds(5)));

    assertThat(accounts.of(ada))
        .containsExactly(
            new LinkedAccount(
                MusicProvider.SPOTIFY,
                Optional.empty(),
                List.of("read", "more"),
                NOW,
                Optional.of(NOW.plusSeconds(5))));
    assertThat(accounts.of(UUID.randomUUID())).isEmpty();
  }

  @Test
  void aLinkThatIsMadeAgainTakesTheOthersPlaceAndWorksAgain() {
    link(MusicProvider.SPOTIFY, "first", "key-1");
    grants.markBroken(ada, MusicProvider.SPOTIFY, bytes("first"), "gone", NOW);
    assertThat(accounts.of(ada).getFirst().brokenReason()).contains("gone");

    link(MusicProvider.SPOTIFY, "second", "key-1", NOW.plusSeconds(60));

    assertThat(accounts.of(ada))
        .singleElement()
        .satisfies(it -> assertThat(it.isBroken()).isFalse())
        .satisfies(it -> assertThat(it.since()).isEqualTo(NOW));
    assertThat(grants.find(ada, MusicProvider.SPOTIFY)).contains(bytes("second"));
  }

  @Test
  void aBrokenLinkGivesNothing() {
    link(MusicProvider.DEEZER, "first", "key-1");

    assertThat(grants.markBroken(ada, MusicProvider.DEEZER, bytes("first"), "gone", NOW)).isTrue();
    assertThat(grants.markBroken(ada, MusicProvider.DEEZER, bytes("first"), "gone", NOW)).isFalse();

    assertThat(grants.find(ada, MusicProvider.DEEZER)).isEmpty();
    assertThat(grants.renew(ada, MusicProvider.DEEZER, NOW, _ -> Optional.empty())).isEmpty();
  }

  @Test
  void whatWasLinkedAnewMeanwhileIsNotBroken() {
    link(MusicProvider.DEEZER, "second", "key-1");

    assertThat(grants.markBroken(ada, MusicProvider.DEEZER, bytes("first"), "gone", NOW)).isFalse();
    assertThat(grants.find(ada, MusicProvider.DEEZER)).contains(bytes("second"));
  }

  @Test
  void whatIsUnlinkedIsGone() {
    link(MusicProvider.SPOTIFY, "first", "key-1");

    assertThat(accounts.forget(UUID.randomUUID(), MusicProvider.SPOTIFY)).isEmpty();
    assertThat(accounts.forget(ada, MusicProvider.SPOTIFY)).contains(bytes("first"));
    assertThat(accounts.forget(ada, MusicProvider.SPOTIFY)).isEmpty();
    assertThat(accounts.of(ada)).isEmpty();
  }

  @Test
  void isReadAgainOnlyAfterAWhile() {
    link(MusicProvider.SPOTIFY, "first", "key-1");

    assertThat(ask(NOW)).isEmpty();
    assertThat(ask(NOW.plusSeconds(60))).contains(Duration.ofMinutes(9));
    assertThat(ask(NOW.plus(PAUSE))).isEmpty();

    accounts.forgetRequest(ada, MusicProvider.SPOTIFY, NOW);
    assertThat(ask(NOW.plus(PAUSE).plusSeconds(1))).as("another request stands").isPresent();
    accounts.forgetRequest(ada, MusicProvider.SPOTIFY, NOW.plus(PAUSE));
    assertThat(ask(NOW.plus(PAUSE).plusSeconds(1))).isEmpty();
  }

  @Test
  void findsWhatIsSealedWithOtherKeysPageByPage() {
    link(MusicProvider.SPOTIFY, "one", "old-key");
    link(MusicProvider.DEEZER, "two", "old-key");
    link(MusicProvider.YOUTUBE, "three", "new-key");

    var first = grants.outdated("new-key", null, 1);
    var second = grants.outdated("new-key", first.getFirst().id(), 1);

    assertThat(List.of(text(first), text(second))).containsExactlyInAnyOrder("one", "two");
    assertThat(grants.outdated("new-key", second.getFirst().id(), 1)).isEmpty();
    assertThat(grants.rewrapped(first.getFirst(), bytes("moved"), "new-key")).isTrue();
    assertThat(grants.rewrapped(first.getFirst(), bytes("again"), "new-key"))
        .as("it has changed since it was read")
        .isFalse();
    assertThat(grants.outdated("new-key", null, 10)).hasSize(1);
  }

  private Optional<Duration> ask(Instant at) {
    return accounts.askForSync(ada, MusicProvider.SPOTIFY, at, PAUSE);
  }

  private void link(MusicProvider provider, String grant, String key) {
    link(provider, grant, key, NOW);
  }

  private void link(MusicProvider provider, String grant, String key, Instant at) {
    accounts.store(
        new NewLink(
            ada,
            provider,
            "pseudonym",
            List.of("read", "more"),
            new SealedGrant(bytes(grant), key, null),
            NOW,
            "2026-11"),
        at);
  }

  private static String text(List<KeptGrants.Outdated> page) {
    return new String(page.getFirst().sealed(), UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
