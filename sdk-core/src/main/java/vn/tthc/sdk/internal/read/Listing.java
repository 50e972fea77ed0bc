package vn.tthc.sdk.internal.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.internal.Digests;

/**
 * A list of the portal.
 *
 * @param operation that reads it
 * @param type of its entries
 * @param state what tells an entry from others and from itself before it changed; null when it
 *     cannot be told
 */
record Listing<T>(Operation operation, Class<T> type, Function<T, @Nullable String> state) {

  /** Characters of a mark: 96 bits, so that no two states share one by chance. */
  static final int MARK_LENGTH = 16;

  private static final int MARK_BYTES = 12;

  /**
   * An entry as it stood in the list.
   *
   * @param mark stands for its state, and tells nothing of it
   */
  record Entry<T>(T value, String mark) {}

  /** Reads an entry. */
  Entry<T> entry(Records records, JsonNode node) {
    T value = records.one(type, node);
    String told = state.apply(value);
    byte[] bytes = told == null ? Records.bytes(node) : told.getBytes(StandardCharsets.UTF_8);
    return new Entry<>(value, mark(bytes));
  }

  private static String mark(byte[] bytes) {
    byte[] head = Arrays.copyOf(Digests.sha256(bytes), MARK_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(head);
  }
}
