package vn.tthc.sdk.signing.internal.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.signing.CheckName;

/**
 * The parts of a CMS SignedData (RFC 5652, section 5) as they came in. Much in it is signed by
 * nobody, so every byte must be what the standard says it is: versions, the list of digest
 * algorithms, the encoding. Either all of it is DER, or the frame around the content has indefinite
 * lengths, as signers that stream write it, and the rest is DER.
 *
 * @param content null when it is not inside
 * @param certificates each in DER
 * @param lists certificate revocation lists, each in DER
 * @param responses OCSP responses, each in DER
 */
record SignedMessage(
    byte @Nullable [] content,
    List<byte[]> certificates,
    List<byte[]> lists,
    List<byte[]> responses,
    SignerPart signer) {

  static final ASN1ObjectIdentifier DATA = CMSObjectIdentifiers.data;

  private static final int MOST_CERTIFICATES = 32;
  private static final int MOST_LISTS = 32;
  private static final int LARGEST_PART = 8 << 20;
  private static final int LARGEST_SIGNERS = 1 << 20;
  private static final String OCSP_RESPONSE = "1.3.6.1.5.5.7.16.2";

  static SignedMessage read(byte[] bytes, ASN1ObjectIdentifier contentType) throws Refused {
    Element whole = Element.read(bytes).expect(Element.SEQUENCE);
    if (!whole.isIndefinite()) {
      whole.definite();
    }
    Parts info = Parts.of(whole);
    info.oid(CMSObjectIdentifiers.signedData);
    Element explicit = info.next(Element.CONTEXT_0);
    info.end();
    Parts wrapped = Parts.of(explicit);
    Element data = wrapped.next(Element.SEQUENCE);
    wrapped.end();
    return signedData(data, contentType, whole.isIndefinite());
  }

  private static SignedMessage signedData(
      Element data, ASN1ObjectIdentifier contentType, boolean streamed) throws Refused {
    Parts parts = Parts.of(data);
    int version = parts.smallInteger();
    Element digests = parts.next(Element.SET).definite();
    byte[] content = content(parts.next(Element.SEQUENCE), contentType, streamed);
    List<byte[]> certificates = certificates(parts);
    List<byte[]> lists = new ArrayList<>();
    List<byte[]> responses = new ArrayList<>();
    revocation(parts, lists, responses);
    SignerPart signer = signer(parts.next(Element.SET).definite());
    parts.end();
    requireDigest(digests, signer);
    boolean plain = DATA.equals(contentType) && signer.version() == 1;
    int expected = responses.isEmpty() ? plain ? 1 : 3 : 5;
    if (version != expected) {
      throw Refused.structure(Texts.VERSION);
    }
    return new SignedMessage(content, certificates, lists, responses, signer);
  }

  private static byte @Nullable [] content(
      Element frame, ASN1ObjectIdentifier type, boolean streamed) throws Refused {
    Parts parts = Parts.of(frame);
    if (!Arrays.equals(parts.next(Element.OID).encoded(), Parts.encoded(type))) {
      throw Refused.structure(Texts.CONTENT_TYPE);
    }
    Element explicit = parts.nextIf(Element.CONTEXT_0);
    parts.end();
    if (explicit == null) {
      return null;
    }
    Parts wrapped = Parts.of(explicit);
    Element octets = wrapped.any();
    wrapped.end();
    return streamed ? octets.octets() : octets.expect(Element.OCTETS).body();
  }

  private static List<byte[]> certificates(Parts parts) throws Refused {
    Element set = parts.nextIf(Element.CONTEXT_0);
    List<byte[]> certificates = new ArrayList<>();
    if (set != null) {
      for (Element certificate : small(set, LARGEST_PART).children(MOST_CERTIFICATES)) {
        certificates.add(certificate.expect(Element.SEQUENCE).definite().encoded());
      }
    }
    return certificates;
  }

  private static void revocation(Parts parts, List<byte[]> lists, List<byte[]> responses)
      throws Refused {
    Element set = parts.nextIf(Element.CONTEXT_1);
    if (set == null) {
      return;
    }
    for (Element choice : small(set, LARGEST_PART).children(MOST_LISTS)) {
      choice.definite();
      if (choice.is(Element.CONTEXT_1)) {
        Parts other = Parts.of(choice);
        other.oid(new ASN1ObjectIdentifier(OCSP_RESPONSE));
        responses.add(other.next(Element.SEQUENCE).encoded());
        other.end();
      } else {
        lists.add(choice.expect(Element.SEQUENCE).encoded());
      }
    }
  }

  private static SignerPart signer(Element set) throws Refused {
    List<Element> signers = small(set, LARGEST_SIGNERS).children(2);
    if (signers.size() != 1) {
      throw new Refused(CheckName.SIGNERS, Texts.NOT_ONE_SIGNER);
    }
    return SignerPart.read(signers.get(0));
  }

  private static void requireDigest(Element digests, SignerPart signer) throws Refused {
    List<Element> listed = digests.children(2);
    if (listed.size() != 1 || !Arrays.equals(listed.get(0).encoded(), signer.digestAlgorithm())) {
      throw Refused.structure(Texts.DIGEST_LIST);
    }
  }

  private static Element small(Element part, int most) throws Refused {
    if (part.length() > most) {
      throw Refused.structure(Texts.TOO_MANY_PARTS);
    }
    return part;
  }
}
