package vn.tthc.sdk.testing.assertj;

import java.util.Map;

/** Assertions about a record of any kind but dossiers. */
public final class StoredAssert extends RecordAssert<StoredAssert> {

  StoredAssert(String title, Map<String, String> fields) {
    super(title, fields, StoredAssert.class);
  }
}
