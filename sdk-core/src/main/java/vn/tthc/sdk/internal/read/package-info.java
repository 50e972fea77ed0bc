/** One question to the portal, pages, cursors; the groups of the facade. */
@NullMarked
package vn.tthc.sdk.internal.read;

import org.jspecify.annotations.NullMarked;
