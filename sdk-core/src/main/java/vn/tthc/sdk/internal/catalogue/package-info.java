/** The cache of procedures and catalogues, and what it fills in. */
@NullMarked
package vn.tthc.sdk.internal.catalogue;

import org.jspecify.annotations.NullMarked;
