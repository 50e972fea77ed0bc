package vn.tthc.sdk.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireJson;
import vn.tthc.sdk.model.wire.WireOptions;
import vn.tthc.sdk.signing.SaltedLeaves;
import vn.tthc.sdk.signing.Signer;
import vn.tthc.sdk.testing.TestIdentity;
import vn.tthc.sdk.testing.TestIdentity.KeyKind;

/**
 * A CAdES signature over a manifest beside the bare signature of Java's own provider, and one
 * signature over the Merkle root of many records beside one a record.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SignBenchmark {

  private static final int MANIFEST_BYTES = 400;

  /** What the key is. */
  @Param({"RSA_2048"})
  public KeyKind key;

  /** Records that one signature stands for. */
  @Param({"1"})
  public int records;

  private final SecureRandom random = new SecureRandom();
  private final byte[] manifest = "m".repeat(MANIFEST_BYTES).getBytes(StandardCharsets.US_ASCII);
  private final List<byte[]> items = new ArrayList<>();
  private Path folder;
  private PrivateKey bareKey;
  private String bareAlgorithm;
  private Signer signer;

  /** Makes a key and opens it on both sides. */
  @Setup
  public void prepare() throws IOException, GeneralSecurityException {
    folder = Files.createTempDirectory("tthc-benchmark");
    TestIdentity identity = TestIdentity.create(folder, key, "no-secret");
    char[] password = identity.password().toCharArray();
    signer = Signer.pkcs12(identity.keyStore(), password);
    KeyStore store = KeyStore.getInstance(identity.keyStore().toFile(), password);
    bareKey = (PrivateKey) store.getKey(identity.alias(), password);
    bareAlgorithm = bareKey.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    byte[] dossier = new WireJson(WireOptions.of(GuessedFields.OMIT)).write(FullDossier.make());
    for (int i = 0; i < records; i++) {
      items.add(dossier);
    }
  }

  /** Removes the key. */
  @TearDown
  public void cleanUp() throws IOException {
    OurClient.delete(folder);
  }

  /** Java's provider alone. */
  @Benchmark
  public byte[] bare() throws GeneralSecurityException {
    Signature signature = Signature.getInstance(bareAlgorithm);
    signature.initSign(bareKey);
    signature.update(manifest);
    return signature.sign();
  }

  /** CAdES baseline B, the manifest inside. */
  @Benchmark
  public byte[] cades() {
    return signer.sign(manifest);
  }

  /** One signature over the root of all records, each of which can be proven alone. */
  @Benchmark
  public byte[] batch() {
    byte[] seed = new byte[SaltedLeaves.LENGTH];
    random.nextBytes(seed);
    return signer.sign(new SaltedLeaves(seed).tree(items).root());
  }
}
