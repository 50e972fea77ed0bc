/** Incidents (sự cố): Art. 19. */
package vn.tthc.sdk.model.incident;
