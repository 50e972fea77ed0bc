package vn.tthc.sdk.testing.assertj;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Assertions about a record of any kind but dossiers. */
public final class StoredAssert extends RecordAssert<StoredAssert> {

  StoredAssert(String title, @Nullable Map<String, String> fields) {
    super(title, fields, StoredAssert.class);
  }
}
