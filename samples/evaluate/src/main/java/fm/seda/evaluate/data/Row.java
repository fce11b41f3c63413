package fm.seda.evaluate.data;

import java.util.List;

/** A line of a file, and where it is. */
record Row(TsvFile file, int line, List<String> cells) {

  private static final String NUMBER = "-?\\d{1,18}";

  boolean startsWithNumber() {
    return cells.getFirst().matches(NUMBER);
  }

  /** This row, if no cell is missing. */
  Row complete() {
    var wanted = file.columns().size();
    if (cells.size() < wanted) {
      throw wrong("has " + cells.size() + " of " + wanted + " cells");
    }
    return this;
  }

  /** The cell as it stands. */
  String text(int column) {
    return cells.get(column);
  }

  /** The cell, which names somebody or something by a whole number. */
  String id(int column) {
    var cell = cells.get(column);
    if (!cell.matches(NUMBER)) {
      throw wrong("says '" + cell + "' for " + file.columns().get(column) + ", no whole number");
    }
    return cell;
  }

  /** The cell, which counts something that happened. */
  long count(int column) {
    var count = Long.parseLong(id(column));
    if (count < 1) {
      throw wrong("says " + count + " for " + file.columns().get(column) + ", less than 1");
    }
    return count;
  }

  private BadData wrong(String what) {
    return new BadData(file.path() + " line " + line + " " + what, file.shape());
  }
}
