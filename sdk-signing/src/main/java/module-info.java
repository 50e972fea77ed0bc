/**
 * Digital signatures for exchanges: CAdES over any bytes, keys from files and tokens, time stamps.
 */
module vn.tthc.sdk.signing {
  requires java.net.http;
  requires org.bouncycastle.pkix;
  requires org.bouncycastle.provider;
  requires org.bouncycastle.util;
  requires org.slf4j;
  requires static transitive org.jspecify;

  exports vn.tthc.sdk.signing;
}
