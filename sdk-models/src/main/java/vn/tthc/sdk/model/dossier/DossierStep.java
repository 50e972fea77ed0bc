package vn.tthc.sdk.model.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Change;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Coded;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;
import vn.tthc.sdk.model.Unit;
import vn.tthc.sdk.model.Violation;

/**
 * One step of a dossier's processing (tiến độ xử lý hồ sơ, Art. 10.2). The portal appends steps to
 * the dossier's history; nothing public says that it recognises a repeated one. Immutable and
 * thread-safe; its {@code toString} leaves personal data out.
 *
 * @param code dossier code (mã hồ sơ) the step belongs to
 * @param officer officer who processed it (người xử lý)
 * @param officerTitle title of the officer (chức danh); null when unknown
 * @param officerUnit agency or department of the officer (phòng ban xử lý); null when unknown
 * @param processedAt moment of processing, to the second
 * @param content what was done (nội dung xử lý); null when unknown
 * @param status status of the dossier after the step
 * @param startedAt when the step began (ngày bắt đầu); null when unknown
 * @param endedAt when the step really ended (ngày kết thúc); null while it goes on
 * @param dueAt when the step is to end by the rules (ngày kết thúc theo quy định); null when
 *     unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record DossierStep(
    @Circular("10.2.a") @Nullable String code,
    @Circular("10.2.b") @PersonalData @Nullable String officer,
    @Circular("10.2.b") @Nullable String officerTitle,
    @Circular("10.2.c") @Nullable Unit officerUnit,
    @Circular("10.2.d") @Nullable OffsetDateTime processedAt,
    @Circular("10.2.đ") @PersonalData @Nullable String content,
    @Circular("10.2.e") @Nullable Coded<DossierStatus> status,
    @Circular("10.2.g") @Nullable OffsetDateTime startedAt,
    @Circular("10.2.h") @Nullable OffsetDateTime endedAt,
    @Nullable OffsetDateTime dueAt,
    Extras extras)
    implements Change {

  /** No extras stand for null. */
  public DossierStep {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. What is sent must have: code, officer, processedAt, status. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.code = code;
    b.officer = officer;
    b.officerTitle = officerTitle;
    b.officerUnit = officerUnit;
    b.processedAt = processedAt;
    b.content = content;
    b.status = status;
    b.startedAt = startedAt;
    b.endedAt = endedAt;
    b.dueAt = dueAt;
    b.extras = extras;
    return b;
  }

  /** The code; null when the agency gave none. */
  @Override
  public @Nullable String key() {
    return code;
  }

  @Override
  public List<Violation> validate() {
    return DossierStepRules.check(this);
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "DossierStep[code=" + code + ", status=" + status + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String officer;
    private @Nullable String officerTitle;
    private @Nullable Unit officerUnit;
    private @Nullable OffsetDateTime processedAt;
    private @Nullable String content;
    private @Nullable Coded<DossierStatus> status;
    private @Nullable OffsetDateTime startedAt;
    private @Nullable OffsetDateTime endedAt;
    private @Nullable OffsetDateTime dueAt;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Dossier code (mã hồ sơ) the step belongs to. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Officer who processed it (người xử lý). */
    public Builder officer(@Nullable String value) {
      this.officer = value;
      return this;
    }

    /** Title of the officer (chức danh); null when unknown. */
    public Builder officerTitle(@Nullable String value) {
      this.officerTitle = value;
      return this;
    }

    /** Agency or department of the officer (phòng ban xử lý); null when unknown. */
    public Builder officerUnit(@Nullable Unit value) {
      this.officerUnit = value;
      return this;
    }

    /** Moment of processing, to the second. */
    public Builder processedAt(@Nullable OffsetDateTime value) {
      this.processedAt = value;
      return this;
    }

    /** What was done (nội dung xử lý); null when unknown. */
    public Builder content(@Nullable String value) {
      this.content = value;
      return this;
    }

    /** Status of the dossier after the step. */
    public Builder status(@Nullable Coded<DossierStatus> value) {
      this.status = value;
      return this;
    }

    /** As {@link #status(Coded)}, with a constant of the table. */
    public Builder status(@Nullable DossierStatus value) {
      return status(Coded.of(value));
    }

    /** When the step began (ngày bắt đầu); null when unknown. */
    public Builder startedAt(@Nullable OffsetDateTime value) {
      this.startedAt = value;
      return this;
    }

    /** When the step really ended (ngày kết thúc); null while it goes on. */
    public Builder endedAt(@Nullable OffsetDateTime value) {
      this.endedAt = value;
      return this;
    }

    /** When the step is to end by the rules (ngày kết thúc theo quy định); null when unknown. */
    public Builder dueAt(@Nullable OffsetDateTime value) {
      this.dueAt = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public DossierStep build() {
      return new DossierStep(
          code,
          officer,
          officerTitle,
          officerUnit,
          processedAt,
          content,
          status,
          startedAt,
          endedAt,
          dueAt,
          extras);
    }
  }
}
