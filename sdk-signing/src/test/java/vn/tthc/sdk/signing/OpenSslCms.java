package vn.tthc.sdk.signing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code openssl cms -verify} with the tests' root in a directory. */
record OpenSslCms(Path directory) {

  /** The exit code for a signature with the content inside. */
  int verify(byte[] signature, String... more) throws Exception {
    return run(signature, "-out content", more);
  }

  /** The exit code for a signature with the content beside. */
  int verifyDetached(byte[] signature, byte[] content, String... more) throws Exception {
    Files.write(directory.resolve("beside"), content);
    return run(signature, "-binary -content beside -out content", more);
  }

  /** The content as OpenSSL saw it. */
  byte[] printed() throws Exception {
    return Files.readAllBytes(directory.resolve("content"));
  }

  private int run(byte[] signature, String options, String... more) throws Exception {
    TestPki.rootPem(directory);
    Files.write(directory.resolve("signature.der"), signature);
    String line =
        "cms -verify -inform DER -in signature.der -CAfile root.pem -purpose any " + options;
    List<String> arguments = new ArrayList<>(Arrays.asList(line.split(" ")));
    arguments.addAll(Arrays.asList(more));
    return OpenSsl.run(directory, arguments.toArray(String[]::new));
  }
}
