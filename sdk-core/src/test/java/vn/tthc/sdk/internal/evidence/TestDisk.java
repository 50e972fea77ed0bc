package vn.tthc.sdk.internal.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk that does as it is told: counts, forgets to force, is full, or fails. */
class TestDisk implements Disk {

  final AtomicInteger forces = new AtomicInteger();
  volatile boolean full;
  volatile boolean failing;

  /** Is told before each force; what it throws, the force throws. */
  void beforeForce(Path path) throws IOException {
    forces.incrementAndGet();
    if (failing) {
      throw new IOException("made to fail");
    }
  }

  @Override
  public OpenFile open(Path path) throws IOException {
    OpenFile real = REAL.open(path);
    return new OpenFile() {
      @Override
      public long length() throws IOException {
        return real.length();
      }

      @Override
      public void write(byte[] bytes) throws IOException {
        if (full) {
          real.write(java.util.Arrays.copyOf(bytes, bytes.length / 2));
          throw new IOException("No space left on device");
        }
        real.write(bytes);
      }

      @Override
      public void cutTo(long length) throws IOException {
        real.cutTo(length);
      }

      /** Not really: that takes long, and no test can cut the power. */
      @Override
      public void force() throws IOException {
        beforeForce(path);
      }

      @Override
      public void close() throws IOException {
        real.close();
      }
    };
  }
}
