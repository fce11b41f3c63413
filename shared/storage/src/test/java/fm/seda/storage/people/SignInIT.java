package fm.seda.storage.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.problem.Forbidden;
import fm.seda.storage.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SignInIT {

  private static final TestDatabase DB = TestDatabase.fresh();

  private final SignIn signIn = new SignIn(DB.app());

  @Test
  void meetsAPersonOnceAndKnowsThemAfterwards() {
    var first = signIn.signIn("ada", "us");

    assertThat(signIn.signIn("ada", "us")).isEqualTo(first);
    assertThat(signIn.signIn("bob", "us")).isNotEqualTo(first);
  }

  @Test
  void makesOneRowWhenAPersonArrivesFromEverywhereAtOnce() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      Callable<UUID> call = () -> signIn.signIn("crowd", "us");

      var ids = new ArrayList<UUID>();
      for (var answer : threads.invokeAll(Collections.nCopies(24, call))) {
        ids.add(answer.get());
      }

      assertThat(ids).containsOnly(ids.getFirst());
    }
  }

  @Test
  void turnsAwayWhoLivesInAnotherCell() {
    signIn.signIn("eva", "eu");

    assertThatThrownBy(() -> signIn.signIn("eva", "us")).isInstanceOf(Forbidden.class);
  }

  @Test
  void turnsAwayWhoWasDeleted() {
    var id = signIn.signIn("gone", "us");
    DB.owner().asJobDo(sql -> sql.execute("update users set deleted_at = now() where id = ?", id));

    assertThatThrownBy(() -> signIn.signIn("gone", "us")).isInstanceOf(Forbidden.class);
  }
}
