/** Who signs in with the portal's single sign-on (đăng nhập một lần): Art. 8. */
@NullMarked
package vn.tthc.sdk.model.identity;

import org.jspecify.annotations.NullMarked;
