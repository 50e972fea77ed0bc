package vn.tthc.sdk.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.tthc.sdk.model.Violation;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.wire.GuessedFields;
import vn.tthc.sdk.model.wire.WireJson;
import vn.tthc.sdk.model.wire.WireOptions;

/**
 * A full dossier, read, written and validated, beside plain Jackson on a bare record of texts: the
 * least that JSON costs without types, checks or unknown fields.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DossierBenchmark {

  private final WireJson wire = new WireJson(WireOptions.of(GuessedFields.OMIT));
  private ObjectReader plainReader;
  private ObjectWriter plainWriter;
  private Dossier dossier;
  private FlatDossier flat;
  private byte[] json;

  /** Makes sure that both sides read and write the same bytes. */
  @Setup
  public void prepare() throws IOException {
    plainReader = FlatDossier.JSON.readerFor(FlatDossier.class);
    plainWriter = FlatDossier.JSON.writerFor(FlatDossier.class);
    dossier = FullDossier.make();
    json = wire.write(dossier);
    flat = plainReader.readValue(json);
    if (!Arrays.equals(json, plainWriter.writeValueAsBytes(flat))
        || !Arrays.equals(json, wire.write(wire.read(Dossier.class, json)))
        || !dossier.validate().isEmpty()) {
      throw new IllegalStateException("the two sides do not do the same work");
    }
  }

  /** Size of the dossier on the wire. */
  int size() {
    return json.length;
  }

  /** Our reading. */
  @Benchmark
  public Dossier read() {
    return wire.read(Dossier.class, json);
  }

  /** Plain Jackson's reading. */
  @Benchmark
  public FlatDossier readPlain() throws IOException {
    return plainReader.readValue(json);
  }

  /** Our writing. */
  @Benchmark
  public byte[] write() {
    return wire.write(dossier);
  }

  /** Plain Jackson's writing. */
  @Benchmark
  public byte[] writePlain() throws IOException {
    return plainWriter.writeValueAsBytes(flat);
  }

  /** Our check of every rule. */
  @Benchmark
  public List<Violation> validate() {
    return dossier.validate();
  }
}
