/** Administrative procedures (thủ tục hành chính) and their catalogues: Art. 5. */
@NullMarked
package vn.tthc.sdk.model.procedure;

import org.jspecify.annotations.NullMarked;
