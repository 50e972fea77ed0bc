package vn.tthc.sdk.model.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.internal.Lists;

/**
 * The papers that a case of a procedure asks for (thành phần hồ sơ theo trường hợp). Immutable.
 *
 * @param condition which case it is (trường hợp); null for all
 * @param papers the papers
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record ComponentCase(
    @Nullable String condition, List<ComponentPaper> papers, Extras extras) {

  /** Copies what is mutable; a null list becomes an empty one. */
  public ComponentCase {
    papers = Lists.copy("papers", papers);
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.condition = condition;
    b.papers = papers;
    b.extras = extras;
    return b;
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String condition;
    private List<ComponentPaper> papers = List.of();
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** Which case it is (trường hợp); null for all. */
    public Builder condition(@Nullable String value) {
      this.condition = value;
      return this;
    }

    /** The papers. */
    public Builder papers(@Nullable List<ComponentPaper> value) {
      this.papers = Lists.orEmpty(value);
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(@Nullable Extras value) {
      this.extras = Extras.orNone(value);
      return this;
    }

    /**
     * Builds the record.
     *
     * @throws NullPointerException when a list holds a null; the message names its place
     */
    public ComponentCase build() {
      return new ComponentCase(condition, papers, extras);
    }
  }
}
