package vn.tthc.sdk.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The code and the catalogue of the circular's fields hold each other. */
class CircularCoverageTest {

  private final List<String> rows = Catalogue.rows().stream().map(Catalogue.Row::ref).toList();
  private final List<Claims.Claim> claims = Claims.of(Catalogue.EDITION);

  @Test
  @DisplayName("167 of 167 fields of the circular have a component or a constant")
  void everyFieldIsClaimed() {
    Set<String> claimed = claims.stream().map(Claims.Claim::ref).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>(rows);
    missing.removeAll(claimed);
    assertThat(missing)
        .as("%d of %d fields are claimed; not these", rows.size() - missing.size(), rows.size())
        .isEmpty();
    assertThat(rows).as("fields of the catalogue").hasSize(167).doesNotHaveDuplicates();
  }

  @Test
  void everyClaimIsInTheCatalogue() {
    assertThat(claims)
        .filteredOn(claim -> !rows.contains(claim.ref()))
        .extracting(claim -> claim.name() + " claims " + claim.ref())
        .isEmpty();
  }
}
