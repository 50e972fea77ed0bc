package vn.tthc.sdk.internal.config;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Paging;

/**
 * How the portal is read.
 *
 * @param catalogueCache where catalogues outlive a restart; null for nowhere
 * @param catalogueAge when what the cache holds is fetched anew
 * @param completing whether dossiers are completed from the catalogue before they are sent
 * @param paging how lists are asked for page by page
 */
public record Reading(
    @Nullable Path catalogueCache, Duration catalogueAge, boolean completing, Paging paging) {

  /** The defaults. */
  public static final Reading STANDARD =
      new Reading(null, Duration.ofHours(24), false, Paging.STANDARD);

  /** The same with another folder. */
  public Reading withCatalogueCache(Path folder) {
    return new Reading(folder, catalogueAge, completing, paging);
  }

  /** The same with another age. */
  public Reading withCatalogueAge(Duration age) {
    return new Reading(catalogueCache, age, completing, paging);
  }

  /** The same, completing dossiers or not. */
  public Reading completing(boolean yes) {
    return new Reading(catalogueCache, catalogueAge, yes, paging);
  }

  /** The same with other pages. */
  public Reading withPaging(Paging other) {
    return new Reading(catalogueCache, catalogueAge, completing, other);
  }
}
