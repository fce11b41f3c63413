package fm.seda.evaluate.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Pieces of HTML. */
final class Markup {

  private Markup() {}

  /** A text in which nothing is markup. */
  static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Four digits behind the point tell any two runs apart. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  /** As {@link #number}, with its sign. */
  static String signed(double value) {
    return String.format(Locale.ROOT, "%+.4f", value).replace('-', '−');
  }

  /** A table; the cells are texts, the first of a row is its heading. */
  static String table(List<String> heading, List<List<String>> rows) {
    return """
    <div class="wide"><table>
    <thead><tr>%s</tr></thead>
    <tbody>
    %s
    </tbody></table></div>
    """
        .formatted(
            cells(heading, "th scope=\"col\"", "th"),
            rows.stream().map(Markup::row).collect(Collectors.joining("\n")));
  }

  private static String row(List<String> cells) {
    return "<tr><th scope=\"row\">%s</th>%s</tr>"
        .formatted(text(cells.getFirst()), cells(cells.subList(1, cells.size()), "td", "td"));
  }

  private static String cells(List<String> cells, String open, String close) {
    return cells.stream()
        .map(cell -> "<%s>%s</%s>".formatted(open, text(cell), close))
        .collect(Collectors.joining());
  }
}
