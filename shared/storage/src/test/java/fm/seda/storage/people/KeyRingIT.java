package fm.seda.storage.people;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.port.PresentedKey;
import fm.seda.domain.port.StoredKey;
import fm.seda.storage.testing.TestDatabase;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyRingIT {

  private static final TestDatabase DB = TestDatabase.fresh();

  @Test
  void findsAKeyWithTheHashOfItsSecret() {
    var key = new PresentedKey("demo", "s".repeat(32));
    DB.owner()
        .asJobDo(sql ->
            sql.execute(
                "insert into api_keys (id, name, secret_hash, scopes) values (?, ?, ?, '{catalog}')",
                key.id(),
                "Demo",
                HexFormat.of().parseHex(key.secretHash())));

    var found = new KeyRing(DB.app()).find("demo");

    assertThat(found)
        .contains(new StoredKey("demo", "Demo", key.secretHash(), Set.of("catalog"), false));
  }

  @Test
  void findsNothingUnderAnUnknownId() {
    assertThat(new KeyRing(DB.app()).find("nobody")).isEmpty();
  }
}
