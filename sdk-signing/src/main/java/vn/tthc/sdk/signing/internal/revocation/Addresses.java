package vn.tthc.sdk.signing.internal.revocation;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** Where a certificate says that its state can be asked for, over HTTP and nothing else. */
final class Addresses {

  /** Of each kind: a certificate shall not send us round the world. */
  private static final int MOST = 3;

  private Addresses() {}

  static List<URI> ofOcsp(X509Certificate certificate) {
    byte[] extension = certificate.getExtensionValue(Extension.authorityInfoAccess.getId());
    if (extension == null) {
      return List.of();
    }
    try {
      AccessDescription[] descriptions =
          AuthorityInformationAccess.getInstance(value(extension)).getAccessDescriptions();
      return web(
          Arrays.stream(descriptions)
              .filter(d -> AccessDescription.id_ad_ocsp.equals(d.getAccessMethod()))
              .map(AccessDescription::getAccessLocation)
              .toList());
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  static List<URI> ofLists(X509Certificate certificate) {
    return web(distributionNames(certificate));
  }

  /** The names of the certificate's lists; none for lists that somebody else makes. */
  static Set<GeneralName> distributionNames(X509Certificate certificate) {
    byte[] extension = certificate.getExtensionValue(Extension.cRLDistributionPoints.getId());
    Set<GeneralName> names = new LinkedHashSet<>();
    if (extension == null) {
      return names;
    }
    try {
      for (DistributionPoint point :
          CRLDistPoint.getInstance(value(extension)).getDistributionPoints()) {
        if (point.getCRLIssuer() == null
            && point.getReasons() == null
            && point.getDistributionPoint() != null) {
          names.addAll(List.of(names(point.getDistributionPoint())));
        }
      }
    } catch (IllegalArgumentException e) {
      return Set.of();
    }
    return names;
  }

  static GeneralName[] names(DistributionPointName name) {
    return name.getType() == DistributionPointName.FULL_NAME
        ? GeneralNames.getInstance(name.getName()).getNames()
        : new GeneralName[0];
  }

  private static byte[] value(byte[] extension) {
    return ASN1OctetString.getInstance(extension).getOctets();
  }

  private static List<URI> web(Iterable<GeneralName> names) {
    List<URI> addresses = new ArrayList<>();
    for (GeneralName name : names) {
      if (name.getTagNo() == GeneralName.uniformResourceIdentifier && addresses.size() < MOST) {
        add(addresses, name.getName().toString());
      }
    }
    return addresses;
  }

  private static void add(List<URI> addresses, String text) {
    try {
      URI address = URI.create(text.strip());
      String scheme = address.getScheme();
      if (address.getHost() != null
          && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
        addresses.add(address);
      }
    } catch (IllegalArgumentException e) {
      // Not an address: as if it were not there.
    }
  }
}
