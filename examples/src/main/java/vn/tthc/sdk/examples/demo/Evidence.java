package vn.tthc.sdk.examples.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The signature of one exchange, taken out of the exchange log into a file of its own, so that
 * OpenSSL can verify it without the SDK.
 *
 * @param signature the file with the signature and, inside it, the manifest
 * @param authority certificate of the authority that the signer's certificate is checked against
 */
record Evidence(Path signature, Path authority) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** That of the first exchange in the log; empty when none was begun. */
  static Optional<Evidence> takeOut(Path folder) {
    Path log = folder.resolve("exchanges-000001.jsonl");
    try (BufferedReader lines = Files.newBufferedReader(log)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode entry = JSON.readTree(line);
        if (entry.path("type").asText().equals("intent")) {
          return Optional.of(write(folder, entry));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + log, e);
    }
  }

  private static Evidence write(Path folder, JsonNode intent) throws IOException {
    Path signature = folder.resolve(intent.get("exchangeId").asText() + ".p7s");
    Files.write(signature, Base64.getDecoder().decode(intent.get("signature").asText()));
    return new Evidence(signature, folder.resolve("ca.pem"));
  }

  /** The command that verifies it and prints the manifest. */
  List<String> command() {
    return List.of(
        "openssl",
        "cms",
        "-verify",
        "-inform",
        "DER",
        "-in",
        signature.toString(),
        "-CAfile",
        authority.toString(),
        "-purpose",
        "any");
  }
}
