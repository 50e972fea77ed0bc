package vn.tthc.sdk.model.evaluation;

import java.time.YearMonth;
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
    YearMonth month,
    Integer evaluators,
    Integer verySatisfied,
    Integer satisfied,
    Integer notSatisfied,
    @PersonalData String opinions,
    String procedureCode,
    String question,
    Integer serviceVerySatisfied,
    Integer serviceSatisfied,
    Integer serviceNotSatisfied,
    String agencyCode,
    String agencyName,
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
    private YearMonth month;
    private Integer evaluators;
    private Integer verySatisfied;
    private Integer satisfied;
    private Integer notSatisfied;
    private String opinions;
    private String procedureCode;
    private String question;
    private Integer serviceVerySatisfied;
    private Integer serviceSatisfied;
    private Integer serviceNotSatisfied;
    private String agencyCode;
    private String agencyName;
    private Extras extras;

    private Builder() {}

    /** Month it sums up; null when unknown. */
    public Builder month(YearMonth value) {
      this.month = value;
      return this;
    }

    /** Number of people who answered; null when unknown. */
    public Builder evaluators(Integer value) {
      this.evaluators = value;
      return this;
    }

    /** Percentage of very satisfied; null when unknown. */
    public Builder verySatisfied(Integer value) {
      this.verySatisfied = value;
      return this;
    }

    /** Percentage of satisfied; null when unknown. */
    public Builder satisfied(Integer value) {
      this.satisfied = value;
      return this;
    }

    /** Percentage of not satisfied; null when unknown. */
    public Builder notSatisfied(Integer value) {
      this.notSatisfied = value;
      return this;
    }

    /** Opinions in words; null when unknown. */
    public Builder opinions(String value) {
      this.opinions = value;
      return this;
    }

    /** Procedure it is about; null for all. */
    public Builder procedureCode(String value) {
      this.procedureCode = value;
      return this;
    }

    /** The question; null when unknown. */
    public Builder question(String value) {
      this.question = value;
      return this;
    }

    /** Percentage of very satisfied with the service; null when unknown. */
    public Builder serviceVerySatisfied(Integer value) {
      this.serviceVerySatisfied = value;
      return this;
    }

    /** Percentage of satisfied with the service; null when unknown. */
    public Builder serviceSatisfied(Integer value) {
      this.serviceSatisfied = value;
      return this;
    }

    /** Percentage of not satisfied with the service; null when unknown. */
    public Builder serviceNotSatisfied(Integer value) {
      this.serviceNotSatisfied = value;
      return this;
    }

    /** Agency; null when unknown. */
    public Builder agencyCode(String value) {
      this.agencyCode = value;
      return this;
    }

    /** Its name; null when unknown. */
    public Builder agencyName(String value) {
      this.agencyName = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(Extras value) {
      this.extras = value;
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
