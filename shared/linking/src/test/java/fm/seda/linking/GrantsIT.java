package fm.seda.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.calls.NotNow;
import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.problem.Conflict;
import fm.seda.platform.testing.TurningClock;
import fm.seda.platform.vault.Unopenable;
import fm.seda.providers.GrantRevoked;
import fm.seda.storage.linking.LinkedAccounts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GrantsIT {

  private static final MusicProvider SPOTIFY = MusicProvider.SPOTIFY;
  private static final MusicProvider DEEZER = MusicProvider.DEEZER;

  private final TurningClock clock = new TurningClock();
  private final Linked linked = new Linked(clock);
  private final Grants grants = linked.bean(Grants.class);

  @AfterEach
  void stop() {
    linked.close();
  }

  @Test
  void anAccessTokenIsUsedAsLongAsItWorks() {
    var ada = linked.somebody(SPOTIFY);

    assertThat(grants.withAccess(ada, SPOTIFY, this::read)).contains("music");
    assertThat(grants.withAccess(ada, SPOTIFY, this::read)).contains("music");

    assertThat(linked.server.refreshes()).isZero();
  }

  @Test
  void oneThatHasEndedIsRenewedAndTheOtherRefreshTokenKept() {
    var ada = linked.somebody(SPOTIFY);
    for (int hour = 1; hour <= 3; hour++) {
      clock.turn(Duration.ofHours(1));

      assertThat(grants.withAccess(ada, SPOTIFY, this::read)).contains("music");
      assertThat(linked.server.refreshes()).isEqualTo(hour);
    }
  }

  @Test
  void manyAtOnceRenewItOnce() throws InterruptedException {
    var ada = linked.somebody(SPOTIFY);
    clock.turn(Duration.ofHours(1));

    try (var threads = Executors.newFixedThreadPool(4)) {
      var read =
          threads
              .invokeAll(
                  IntStream.range(0, 12)
                      .<Callable<Boolean>>mapToObj(
                          _ -> () -> grants.withAccess(ada, SPOTIFY, this::read).isPresent())
                      .toList())
              .stream()
              .map(Future::resultNow)
              .toList();
      assertThat(read).hasSize(12).containsOnly(true);
    }

    // a second one would have found the refresh token used, and broken the link
    assertThat(linked.server.refreshes()).isOne();
  }

  @Test
  void whatTheProviderGaveIsStoredBeforeItIsUsed() {
    var ada = linked.somebody(SPOTIFY);
    clock.turn(Duration.ofHours(1));

    assertThatThrownBy(() ->
            grants.withAccess(
                ada,
                SPOTIFY,
                token -> {
                  throw new IllegalStateException("the job died");
                }))
        .hasMessage("the job died");

    assertThat(grants.withAccess(ada, SPOTIFY, this::read)).contains("music");
    assertThat(linked.server.refreshes()).isOne();
  }

  @Test
  void oneThatEndsBeforeItsTimeIsRenewedAndUsedAgain() {
    var ada = linked.somebody(SPOTIFY);
    linked.server.endAccess();
    var used = new ArrayList<String>();

    var read =
        grants.withAccess(
            ada,
            SPOTIFY,
            token -> {
              used.add(token.reveal());
              return read(token);
            });

    assertThat(read).contains("music");
    assertThat(used).hasSize(2).doesNotHaveDuplicates();
    assertThat(problem(ada, SPOTIFY)).isEmpty();
  }

  @Test
  void whatWasTakenBackBreaksTheLinkAndTellsWhy() {
    var ada = linked.somebody(SPOTIFY);
    linked.server.takeBack();

    assertThatThrownBy(() -> grants.withAccess(ada, SPOTIFY, this::read))
        .isInstanceOf(GrantRevoked.class);

    assertThat(problem(ada, SPOTIFY))
        .singleElement()
        .asString()
        .contains("Spotify does not accept the link any more");
    assertThat(grants.withAccess(ada, SPOTIFY, this::read)).isEmpty();
    assertThat(count("select count(*) from audit_log where action = 'link.broken'")).isOne();

    linked.link(ada, SPOTIFY);
    assertThat(grants.withAccess(ada, SPOTIFY, this::read)).contains("music");
  }

  @Test
  void aTokenThatCannotBeRenewedBreaksTheLinkAtOnce() {
    var ada = linked.somebody(DEEZER);
    assertThat(grants.withAccess(ada, DEEZER, this::read)).contains("music");
    linked.server.takeBack();

    assertThatThrownBy(() -> grants.withAccess(ada, DEEZER, this::read))
        .isInstanceOf(GrantRevoked.class);

    assertThat(problem(ada, DEEZER)).isNotEmpty();
  }

  @Test
  void aProviderThatIsDownBreaksNothing() {
    var ada = linked.somebody(SPOTIFY);
    clock.turn(Duration.ofHours(1));
    linked.server.down(true);

    assertThatThrownBy(() -> grants.withAccess(ada, SPOTIFY, this::read))
        .isInstanceOf(NotNow.class);

    linked.server.down(false);
    assertThat(grants.withAccess(ada, SPOTIFY, this::read)).contains("music");
  }

  @Test
  void withoutALinkNothingIsUsed() {
    assertThat(grants.withAccess(UUID.randomUUID(), SPOTIFY, this::read)).isEmpty();
    assertThatThrownBy(
            () -> grants.withAccess(UUID.randomUUID(), MusicProvider.YOUTUBE, this::read))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("seda.links.providers.youtube.client-id");
  }

  @Test
  void aGrantThatIsPutIntoAnothersRowOpensNothing() {
    var ada = linked.somebody(SPOTIFY);
    var eve = linked.somebody(SPOTIFY);
    linked
        .db
        .owner()
        .asJobDo(sql ->
            sql.execute(
                """
                update linked_accounts set refresh_token_encrypted =
                  (select refresh_token_encrypted from linked_accounts where user_id = ?)
                where user_id = ?\
                """,
                ada,
                eve));

    assertThatThrownBy(() -> grants.withAccess(eve, SPOTIFY, this::read))
        .isInstanceOf(Unopenable.class);
  }

  private String read(Secret token) {
    if (!linked.server.opens(token.reveal())) {
      throw new GrantRevoked(SPOTIFY, "status 401");
    }
    return "music";
  }

  private List<String> problem(UUID person, MusicProvider provider) {
    return linked.bean(LinkedAccounts.class).of(person, provider).stream()
        .flatMap(it -> it.brokenReason().stream())
        .toList();
  }

  private long count(String sql) {
    return linked.db.owner().<Long>asJob(it -> it.select(sql).mapTo(Long.class).one());
  }
}
