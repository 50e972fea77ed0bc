package vn.tthc.sdk.model.procedure;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;

/**
 * A fee or charge of a procedure as the catalogue tells it (phí, lệ phí). Immutable.
 *
 * @param code fee code as it came, at times with a stray apostrophe; null when unknown
 * @param amountText amount as it came: digits, with dots that part thousands, or words; null when
 *     unknown
 * @param unit unit of the amount, such as {@code đồng/bản}; null when unknown
 * @param name name; null when unknown
 * @param url address of the rule it follows; null when unknown
 * @param fileName file name of that rule; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record ProcedureFee(
    @Nullable String code,
    @Nullable String amountText,
    @Nullable String unit,
    @Nullable String name,
    @Nullable String url,
    @Nullable String fileName,
    Extras extras) {

  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}|[0-9]{1,3}(\\.[0-9]{3}){1,4}");

  /** No extras stand for null. */
  public ProcedureFee {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.code = code;
    b.amountText = amountText;
    b.unit = unit;
    b.name = name;
    b.url = url;
    b.fileName = fileName;
    b.extras = extras;
    return b;
  }

  /**
   * The amount in whole đồng, or empty when the catalogue gives words, nothing, or a number whose
   * dots do not part thousands.
   */
  public OptionalLong amount() {
    String text = amountText == null ? "" : amountText.strip();
    return AMOUNT.matcher(text).matches()
        ? OptionalLong.of(Long.parseLong(text.replace(".", "")))
        : OptionalLong.empty();
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String amountText;
    private @Nullable String unit;
    private @Nullable String name;
    private @Nullable String url;
    private @Nullable String fileName;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Fee code as it came, at times with a stray apostrophe; null when unknown. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Amount as it came: digits, with dots that part thousands, or words; null when unknown. */
    public Builder amountText(@Nullable String value) {
      this.amountText = value;
      return this;
    }

    /** Unit of the amount, such as {@code đồng/bản}; null when unknown. */
    public Builder unit(@Nullable String value) {
      this.unit = value;
      return this;
    }

    /** Name; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Address of the rule it follows; null when unknown. */
    public Builder url(@Nullable String value) {
      this.url = value;
      return this;
    }

    /** File name of that rule; null when unknown. */
    public Builder fileName(@Nullable String value) {
      this.fileName = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public ProcedureFee build() {
      return new ProcedureFee(code, amountText, unit, name, url, fileName, extras);
    }
  }
}
