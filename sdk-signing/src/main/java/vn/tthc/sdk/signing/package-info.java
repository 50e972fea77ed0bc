/**
 * Digital signatures and Merkle trees over bytes.
 *
 * <p>{@link vn.tthc.sdk.signing.Signer} turns bytes into a CMS signature of level CAdES baseline B
 * or T, with those bytes inside or beside, which {@code openssl cms -verify} accepts. Its {@link
 * vn.tthc.sdk.signing.SigningKey keys} come from files, key stores and tokens, its time stamps from
 * a {@link vn.tthc.sdk.signing.TimestampService}. {@link vn.tthc.sdk.signing.Verifier} says what
 * such a signature proves: valid, invalid, or not proven, with the reason of every check. {@link
 * vn.tthc.sdk.signing.MerkleTree} ties many items to one root, and {@link
 * vn.tthc.sdk.signing.SaltedLeaves} keeps the proof of one item from saying anything about the
 * others.
 *
 * <p>Nothing here knows what the bytes mean. No argument and no result is ever null unless its
 * description says so. Nothing changes the state of the JVM: no security provider is registered.
 *
 * <p>Sources: RFC 5652 (CMS), RFC 5035 (signing-certificate-v2), ETSI EN 319 122-1 (CAdES baseline
 * signatures), ETSI EN 319 102-1 (verdicts), RFC 6211 (cms-algorithm-protection), RFC 5280 and RFC
 * 6960 (certificates and revocation), RFC 3161 (time stamps), RFC 7292 (PKCS #12), RFC 6962 (Merkle
 * trees).
 */
@NullMarked
package vn.tthc.sdk.signing;

import org.jspecify.annotations.NullMarked;
