/** National and specialised databases (cơ sở dữ liệu quốc gia, chuyên ngành): Art. 13 and 14. */
@NullMarked
package vn.tthc.sdk.model.national;

import org.jspecify.annotations.NullMarked;
