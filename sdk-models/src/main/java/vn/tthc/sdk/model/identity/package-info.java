/** Who signs in with the portal's single sign-on (đăng nhập một lần): Art. 8. */
package vn.tthc.sdk.model.identity;
