package fm.seda.mocks.catalogue;

/** The music, what people have of it, and how it is found: the same for all providers. */
public record Music(Catalogue catalogue, Libraries libraries, Finder finder) {

  /** As it is in this year. */
  public static Music of(int year) {
    var catalogue = new Catalogue(year);
    return new Music(catalogue, new Libraries(catalogue), new Finder(catalogue));
  }
}
