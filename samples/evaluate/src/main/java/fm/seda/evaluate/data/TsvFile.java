package fm.seda.evaluate.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of tab-separated rows that begin with a whole number. A first line that does not is a
 * header; blank lines mean nothing; more cells than there are columns are passed over.
 *
 * @param columns what each cell is called
 */
record TsvFile(Path path, List<String> columns) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** All rows, in the order of the file. */
  List<Row> rows() {
    var lines = text().lines().toList();
    var rows = new ArrayList<Row>(lines.size());
    for (int number = 1; number <= lines.size(); number++) {
      var cells = List.of(lines.get(number - 1).split("\t", -1));
      var row = new Row(this, number, cells.stream().map(String::strip).toList());
      var header = number == 1 && !row.startsWithNumber();
      if (!header && !lines.get(number - 1).isBlank()) {
        rows.add(row.complete());
      }
    }
    return rows;
  }

  /** What the file should look like. */
  String shape() {
    return "a line is " + String.join("<TAB>", columns);
  }

  private String text() {
    try {
      var text = Files.readString(path);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadData(path + " is not UTF-8", "convert it, for instance by iconv");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }
}
