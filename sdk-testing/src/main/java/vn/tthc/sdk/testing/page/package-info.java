/** A page in the browser that shows a mock portal at work, and the HTTP API behind it. */
@NullMarked
package vn.tthc.sdk.testing.page;

import org.jspecify.annotations.NullMarked;
