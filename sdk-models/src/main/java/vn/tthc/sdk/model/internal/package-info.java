/** What the records share: lists, texts and the checks of their rules. */
@NullMarked
package vn.tthc.sdk.model.internal;

import org.jspecify.annotations.NullMarked;
