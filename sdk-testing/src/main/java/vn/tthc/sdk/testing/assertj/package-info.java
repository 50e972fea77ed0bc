/**
 * Assertions about a mock portal for tests with AssertJ; begin with {@link
 * vn.tthc.sdk.testing.assertj.PortalAssertions#assertThat(vn.tthc.sdk.testing.MockPortal)}. Their
 * failure messages name fields, codes and lengths and never show what a field contains, so that
 * they may stand in a build's log.
 */
@NullMarked
package vn.tthc.sdk.testing.assertj;

import org.jspecify.annotations.NullMarked;
