package fm.seda.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.local.identity.SecretFiles;
import fm.seda.local.identity.VaultKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkingTest {

  private static final URI BASE = URI.create("http://localhost:8080");

  @TempDir Path folder;

  @Test
  void theKeyOfTheVaultIsMadeOnceAndOnlyItsOwnerReadsIt() throws IOException {
    var secrets = new SecretFiles(folder.resolve("keys"));

    var first = Linking.settings(secrets, BASE);
    var file = Path.of(first.get("seda.vault.key-file"));
    var text = Files.readString(file);

    assertThat(text).matches("first [A-Za-z0-9+/]{43}=\\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Linking.settings(secrets, BASE)).isEqualTo(first);
    assertThat(Files.readString(file)).isEqualTo(text);
    assertThat(VaultKey.line("second")).isNotEqualTo(VaultKey.line("second"));
  }

  @Test
  void peopleComeBackToThisMachine() {
    assertThat(Linking.settings(new SecretFiles(folder), BASE))
        .containsEntry("seda.links.callback-address", "http://localhost:8080")
        .containsEntry("seda.links.return-to", "http://localhost:8080,http://localhost:*");
  }

  @Test
  void mocksStandInForThoseWhoseCataloguesAreRead() {
    try (var mocks = Mocks.start(new SecretFiles(folder))) {
      assertThat(mocks.settings())
          .containsEntry("seda.providers.deezer.address", mocks.address() + "/deezer")
          .containsEntry("seda.catalogue.spotify.accounts-address", mocks.address() + "/spotify")
          .containsKey("seda.catalogue.musicbrainz.contact");
    }
  }

  @Test
  void mocksStandInForThoseThatAccountsAreLinkedWith() {
    try (var mocks = Mocks.start(new SecretFiles(folder))) {
      assertThat(mocks.settings())
          .containsEntry(
              "seda.links.providers.spotify.authorize-address",
              mocks.address() + "/spotify/authorize")
          .containsEntry(
              "seda.links.providers.youtube.revoke-address", mocks.address() + "/youtube/revoke")
          .containsEntry(
              "seda.links.providers.deezer.token-address",
              mocks.address() + "/deezer/oauth/access_token.php");
    }
  }
}
