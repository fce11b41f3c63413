package fm.seda.catalogapi.batch;

/** Makes something of a row. */
@FunctionalInterface
public interface RowReader<T> {

  /**
   * What the row says.
   *
   * @throws fm.seda.domain.problem.InvalidInput if it is not as it must be; the first fault that is
   *     found is named
   */
  T read(Row row);
}
