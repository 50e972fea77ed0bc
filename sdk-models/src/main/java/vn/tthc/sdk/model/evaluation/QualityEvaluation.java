package vn.tthc.sdk.model.evaluation;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.PersonalData;

/**
 * How people rated the service in a month, question by question (đánh giá chất lượng phục vụ, Art.
 * 4.5). The circular lists no fields: these are what agencies have sent. Immutable.
 *
 * @param month month it sums up; null when unknown
 * @param evaluators number of people who answered; null when unknown
 * @param verySatisfied percentage of very satisfied; null when unknown
 * @param satisfied percentage of satisfied; null when unknown
 * @param notSatisfied percentage of not satisfied; null when unknown
 * @param opinions opinions in words; null when unknown
 * @param procedureCode procedure it is about; null for all
 * @param question the question; null when unknown
 * @param serviceVerySatisfied percentage of very satisfied with the service; null when unknown
 * @param serviceSatisfied percentage of satisfied with the service; null when unknown
 * @param serviceNotSatisfied percentage of not satisfied with the service; null when unknown
 * @param agencyCode agency; null when unknown
 * @param agencyName its name; null when unknown
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record QualityEvaluation(
    @Nullable YearMonth month,
    @Nullable Integer evaluators,
    @Nullable Integer verySatisfied,
    @Nullable Integer satisfied,
    @Nullable Integer notSatisfied,
    @PersonalData @Nullable String opinions,
    @Nullable String procedureCode,
    @Nullable String question,
    @Nullable Integer serviceVerySatisfied,
    @Nullable Integer serviceSatisfied,
    @Nullable Integer serviceNotSatisfied,
    @Nullable String agencyCode,
    @Nullable String agencyName,
    Extras extras) {

  /** No extras stand for null. */
  public QualityEvaluation {
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.month = month;
    b.evaluators = evaluators;
    b.verySatisfied = verySatisfied;
    b.satisfied = satisfied;
    b.notSatisfied = notSatisfied;
    b.opinions = opinions;
    b.procedureCode = procedureCode;
    b.question = question;
    b.serviceVerySatisfied = serviceVerySatisfied;
    b.serviceSatisfied = serviceSatisfied;
    b.serviceNotSatisfied = serviceNotSatisfied;
    b.agencyCode = agencyCode;
    b.agencyName = agencyName;
    b.extras = extras;
    return b;
  }

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "QualityEvaluation[month="
        + month
        + ", agencyCode="
        + agencyCode
        + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable YearMonth month;
    private @Nullable Integer evaluators;
    private @Nullable Integer verySatisfied;
    private @Nullable Integer satisfied;
    private @Nullable Integer notSatisfied;
    private @Nullable String opinions;
    private @Nullable String procedureCode;
    private @Nullable String question;
    private @Nullable Integer serviceVerySatisfied;
    private @Nullable Integer serviceSatisfied;
    private @Nullable Integer serviceNotSatisfied;
    private @Nullable String agencyCode;
    private @Nullable String agencyName;
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Month it sums up; null when unknown. */
    public Builder month(@Nullable YearMonth value) {
      this.month = value;
      return this;
    }

    /** Number of people who answered; null when unknown. */
    public Builder evaluators(@Nullable Integer value) {
      this.evaluators = value;
      return this;
    }

    /** Percentage of very satisfied; null when unknown. */
    public Builder verySatisfied(@Nullable Integer value) {
      this.verySatisfied = value;
      return this;
    }

    /** Percentage of satisfied; null when unknown. */
    public Builder satisfied(@Nullable Integer value) {
      this.satisfied = value;
      return this;
    }

    /** Percentage of not satisfied; null when unknown. */
    public Builder notSatisfied(@Nullable Integer value) {
      this.notSatisfied = value;
      return this;
    }

    /** Opinions in words; null when unknown. */
    public Builder opinions(@Nullable String value) {
      this.opinions = value;
      return this;
    }

    /** Procedure it is about; null for all. */
    public Builder procedureCode(@Nullable String value) {
      this.procedureCode = value;
      return this;
    }

    /** The question; null when unknown. */
    public Builder question(@Nullable String value) {
      this.question = value;
      return this;
    }

    /** Percentage of very satisfied with the service; null when unknown. */
    public Builder serviceVerySatisfied(@Nullable Integer value) {
      this.serviceVerySatisfied = value;
      return this;
    }

    /** Percentage of satisfied with the service; null when unknown. */
    public Builder serviceSatisfied(@Nullable Integer value) {
      this.serviceSatisfied = value;
      return this;
    }

    /** Percentage of not satisfied with the service; null when unknown. */
    public Builder serviceNotSatisfied(@Nullable Integer value) {
      this.serviceNotSatisfied = value;
      return this;
    }

    /** Agency; null when unknown. */
    public Builder agencyCode(@Nullable String value) {
      this.agencyCode = value;
      return this;
    }

    /** Its name; null when unknown. */
    public Builder agencyName(@Nullable String value) {
      this.agencyName = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /** Builds the record. */
    public QualityEvaluation build() {
      return new QualityEvaluation(
          month,
          evaluators,
          verySatisfied,
          satisfied,
          notSatisfied,
          opinions,
          procedureCode,
          question,
          serviceVerySatisfied,
          serviceSatisfied,
          serviceNotSatisfied,
          agencyCode,
          agencyName,
          extras);
    }
  }
}
