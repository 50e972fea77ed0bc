package vn.tthc.sdk;

/**
 * How lists are asked for page by page. No public source shows how the portal's services do it: the
 * names are those of its public list of feedback, and a guess for the others. A service that takes
 * no notice and gives everything at once is understood.
 *
 * @param page name of the parameter with the number of the page, from 1
 * @param size name of the parameter with the number of items on a page
 * @param items on a page, 1 to 10 000
 */
public record Paging(String page, String size, int items) {

  /** The default. */
  public static final Paging STANDARD = new Paging("trangHienTai", "soBanGhiMoiTrang", 100);

  /** The same with another number of items on a page. */
  public Paging withItems(int number) {
    return new Paging(page, size, number);
  }
}
