/** Incidents (sự cố): Art. 19. */
@NullMarked
package vn.tthc.sdk.model.incident;

import org.jspecify.annotations.NullMarked;
