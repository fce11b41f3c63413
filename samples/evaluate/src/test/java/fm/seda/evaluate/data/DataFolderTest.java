package fm.seda.evaluate.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path folder;

  @BeforeEach
  void theLeastThereMustBe() throws IOException {
    write("train.tsv", "user\tartist\tweight\n2\t10\t7\n2\t11\t3\n30\t10\t1\n");
    write("artists.tsv", "artist\tname\n10\tSigur Rós\n11\t坂本龍一\n");
  }

  @Test
  void whatNeedNotBeThereIsNotMissed() {
    var data = read();

    assertThat(data.plays())
        .containsExactly(new Play("2", "10", 7), new Play("2", "11", 3), new Play("30", "10", 1));
    assertThat(data.artists()).containsExactly(entry("10", "Sigur Rós"), entry("11", "坂本龍一"));
    assertThat(data.people()).containsExactly("2", "30");
    assertThat(data.taggings()).isEmpty();
    assertThat(data.friends()).isEmpty();
    assertThat(new DataFolder(folder).heldBack()).isEmpty();
  }

  @Test
  void aHeaderNeedNotBeThere() throws IOException {
    write("train.tsv", "2\t10\t7\n2\t11\t3\n30\t10\t1\n");

    assertThat(read().plays()).hasSize(3);
  }

  @Test
  void windowsLineEndsBlankLinesByteOrderMarksAndMoreCellsMeanNothing() throws IOException {
    write("train.tsv", "\uFEFF2\t10\t7\textra\r\n\r\n2\t11\t3\r\n \t \n");
    write("artists.tsv", "artist\tname\r\n10\tSigur Rós\r\n11\tAir\r\n");

    assertThat(read().plays()).containsExactly(new Play("2", "10", 7), new Play("2", "11", 3));
    assertThat(read().artists()).containsExactly(entry("10", "Sigur Rós"), entry("11", "Air"));
  }

  @Test
  void tagsAreTheirOwnNamesUnlessNamed() throws IOException {
    write("tags.tsv", "2\t10\t5\n30\t10\t5\n2\t11\t6\n");
    write("tagnames.tsv", "tag\tname\n5\tpost-rock\n");

    var data = read();

    assertThat(data.tagName("5")).isEqualTo("post-rock");
    assertThat(data.tagName("6")).isEqualTo("6");
    assertThat(data.tagCounts()).isEqualTo(Map.of("10", Map.of("5", 2), "11", Map.of("6", 1)));
  }

  @Test
  void aTagMakesNoArtistButAPlayDoes() throws IOException {
    write("tags.tsv", "2\t99\t5\n");
    write("train.tsv", "2\t98\t7\n");

    assertThat(read().artists()).contains(entry("98", "98")).doesNotContainKey("99");
  }

  @Test
  void friendsAreNamedOnceAndNobodyIsTheirOwn() throws IOException {
    write("friends.tsv", "user\tfriend\n2\t30\n30\t2\n4\t4\n2\t5\n");

    assertThat(read().friends()).containsExactly(new Friends("2", "30"), new Friends("2", "5"));
    assertThat(read().people()).containsExactly("2", "5", "30");
  }

  @Test
  void playsOfTheSameArtistAddUp() throws IOException {
    write("train.tsv", "2\t10\t7\n2\t10\t5\n");

    assertThat(read().plays()).containsExactly(new Play("2", "10", 12));
  }

  @Test
  void whatWasHeldBackIsReadApart() throws IOException {
    write("test.tsv", "user\tartist\tweight\n2\t12\t5\n2\t13\t5\n");

    assertThat(new DataFolder(folder).heldBack().orElseThrow())
        .isEqualTo(Map.of("2", Set.of("12", "13")));
    assertThat(read().artists()).doesNotContainKey("12");
  }

  @Test
  void aMissingCellIsNamedByFileAndLine() throws IOException {
    write("train.tsv", "user\tartist\tweight\n2\t10\t7\n2\t11\n");

    assertBad("train.tsv line 3 has 2 of 3 cells", "a line is user<TAB>artist<TAB>weight");
  }

  @Test
  void anIdThatIsNoNumberIsNamedByFileAndLine() throws IOException {
    write("train.tsv", "2\t10\t7\nann\t11\t1\n");

    assertBad("train.tsv line 2 says 'ann' for user, no whole number", "user<TAB>artist");
  }

  @Test
  void aCountBelowOneIsNamedByFileAndLine() throws IOException {
    write("train.tsv", "2\t10\t0\n");

    assertBad("train.tsv line 1 says 0 for weight, less than 1", "user<TAB>artist");
  }

  @Test
  void aMissingFileIsNamedWithWhatItShouldLookLike() throws IOException {
    Files.delete(folder.resolve("artists.tsv"));

    assertBad("There is no " + folder.resolve("artists.tsv"), "artist<TAB>name");
  }

  @Test
  void aMissingFolderIsNamedWithWhatBelongsInIt() {
    var missing = folder.resolve("nowhere");

    assertThatExceptionOfType(BadData.class)
        .isThrownBy(() -> new DataFolder(missing).read())
        .withMessageContainingAll("There is no folder " + missing, "train.tsv", "artists.tsv");
  }

  @Test
  void anotherEncodingIsNamed() throws IOException {
    Files.write(folder.resolve("artists.tsv"), "10\tSigur Rós\n".getBytes(ISO_8859_1));

    assertBad("artists.tsv is not UTF-8", "convert it");
  }

  private void assertBad(String... parts) {
    assertThatExceptionOfType(BadData.class).isThrownBy(this::read).withMessageContainingAll(parts);
  }

  private DataSet read() {
    return new DataFolder(folder).read();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
