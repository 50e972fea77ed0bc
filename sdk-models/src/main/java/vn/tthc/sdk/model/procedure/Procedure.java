package vn.tthc.sdk.model.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.model.Circular;
import vn.tthc.sdk.model.Extras;
import vn.tthc.sdk.model.internal.Lists;

/**
 * An administrative procedure in detail (thông tin chi tiết thủ tục hành chính, Art. 5.2). Texts
 * may hold HTML. Immutable.
 *
 * @param id the portal's technical id; null when unknown
 * @param code procedure code; may be longer than the one asked for; null when unknown
 * @param name name; null when unknown
 * @param issuingAgencyCode code of the agency that published it; null when unknown
 * @param decisionId id of the decision that published it; null when unknown
 * @param decision text of that decision; null when unknown
 * @param kind kind of procedure (loại thủ tục); null when unknown
 * @param state {@code 1} when published; null when unknown
 * @param handlingAgencies agencies that handle it
 * @param levels levels that perform it
 * @param fields fields; the first is the dossier's
 * @param fullyOnline whether it is fit to be a full-process online service; null when unknown
 * @param applicants who may apply
 * @param components papers asked for, case by case
 * @param results results
 * @param steps order of execution, case by case
 * @param methods ways to submit, with time limits, fees and charges
 * @param requirements requirements and conditions; null when unknown
 * @param legalBases legal bases
 * @param description description; null when unknown
 * @param audience who it is for, in words; null when unknown
 * @param performers agencies that perform it, in words; null when unknown
 * @param competence competent agencies, in words; null when unknown
 * @param receptionAddress where dossiers are received; null when unknown
 * @param keywords key words; null when unknown
 * @param competentAgencies competent agencies
 * @param authorisedAgencies authorised agencies
 * @param coordinatingAgencies agencies that work along
 * @param relatedProcedures related procedures
 * @param linkedProcedures interlinked procedures
 * @param extras fields that this version does not know, kept as they came; none when null
 */
public record Procedure(
    @Nullable String id,
    @Circular("5.2.a") @Nullable String code,
    @Circular("5.2.b") @Nullable String name,
    @Circular("5.2.c") @Nullable String issuingAgencyCode,
    @Nullable String decisionId,
    @Nullable String decision,
    @Nullable String kind,
    @Nullable String state,
    @Circular("5.2.d") List<AgencyRef> handlingAgencies,
    @Circular("5.2.đ") List<ProcedureLevel> levels,
    @Circular("5.2.e") List<ProcedureField> fields,
    @Circular("5.2.g") @Nullable Boolean fullyOnline,
    @Circular("5.2.h") List<ApplicantKind> applicants,
    @Circular("5.2.i") List<ComponentCase> components,
    @Circular("5.2.k") List<ResultType> results,
    @Circular("5.2.l") List<StepCase> steps,
    @Circular("5.2.m") List<SubmissionMethod> methods,
    @Circular("5.2.n") @Nullable String requirements,
    @Circular("5.2.o") List<LegalBasis> legalBases,
    @Nullable String description,
    @Nullable String audience,
    @Nullable String performers,
    @Nullable String competence,
    @Nullable String receptionAddress,
    @Nullable String keywords,
    List<AgencyRef> competentAgencies,
    List<AgencyRef> authorisedAgencies,
    List<AgencyRef> coordinatingAgencies,
    List<ProcedureSummary> relatedProcedures,
    List<ProcedureSummary> linkedProcedures,
    Extras extras) {

  /** Copies what is mutable; a null list becomes an empty one. */
  public Procedure {
    handlingAgencies = Lists.copy("handlingAgencies", handlingAgencies);
    levels = Lists.copy("levels", levels);
    fields = Lists.copy("fields", fields);
    applicants = Lists.copy("applicants", applicants);
    components = Lists.copy("components", components);
    results = Lists.copy("results", results);
    steps = Lists.copy("steps", steps);
    methods = Lists.copy("methods", methods);
    legalBases = Lists.copy("legalBases", legalBases);
    competentAgencies = Lists.copy("competentAgencies", competentAgencies);
    authorisedAgencies = Lists.copy("authorisedAgencies", authorisedAgencies);
    coordinatingAgencies = Lists.copy("coordinatingAgencies", coordinatingAgencies);
    relatedProcedures = Lists.copy("relatedProcedures", relatedProcedures);
    linkedProcedures = Lists.copy("linkedProcedures", linkedProcedures);
    extras = Extras.orNone(extras);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.id = id;
    b.code = code;
    b.name = name;
    b.issuingAgencyCode = issuingAgencyCode;
    b.decisionId = decisionId;
    b.decision = decision;
    b.kind = kind;
    b.state = state;
    b.handlingAgencies = handlingAgencies;
    b.levels = levels;
    b.fields = fields;
    b.fullyOnline = fullyOnline;
    b.applicants = applicants;
    b.components = components;
    b.results = results;
    b.steps = steps;
    b.methods = methods;
    b.requirements = requirements;
    b.legalBases = legalBases;
    b.description = description;
    b.audience = audience;
    b.performers = performers;
    b.competence = competence;
    b.receptionAddress = receptionAddress;
    b.keywords = keywords;
    b.competentAgencies = competentAgencies;
    b.authorisedAgencies = authorisedAgencies;
    b.coordinatingAgencies = coordinatingAgencies;
    b.relatedProcedures = relatedProcedures;
    b.linkedProcedures = linkedProcedures;
    b.extras = extras;
    return b;
  }

  /** The code alone: the whole is long. */
  @Override
  public String toString() {
    return "Procedure[code=" + code + ", the rest left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String code;
    private @Nullable String name;
    private @Nullable String issuingAgencyCode;
    private @Nullable String decisionId;
    private @Nullable String decision;
    private @Nullable String kind;
    private @Nullable String state;
    private List<AgencyRef> handlingAgencies = List.of();
    private List<ProcedureLevel> levels = List.of();
    private List<ProcedureField> fields = List.of();
    private @Nullable Boolean fullyOnline;
    private List<ApplicantKind> applicants = List.of();
    private List<ComponentCase> components = List.of();
    private List<ResultType> results = List.of();
    private List<StepCase> steps = List.of();
    private List<SubmissionMethod> methods = List.of();
    private @Nullable String requirements;
    private List<LegalBasis> legalBases = List.of();
    private @Nullable String description;
    private @Nullable String audience;
    private @Nullable String performers;
    private @Nullable String competence;
    private @Nullable String receptionAddress;
    private @Nullable String keywords;
    private List<AgencyRef> competentAgencies = List.of();
    private List<AgencyRef> authorisedAgencies = List.of();
    private List<AgencyRef> coordinatingAgencies = List.of();
    private List<ProcedureSummary> relatedProcedures = List.of();
    private List<ProcedureSummary> linkedProcedures = List.of();
    private Extras extras = Extras.NONE;

    private Builder() {}

    /** The portal's technical id; null when unknown. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Procedure code; may be longer than the one asked for; null when unknown. */
    public Builder code(@Nullable String value) {
      this.code = value;
      return this;
    }

    /** Name; null when unknown. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Code of the agency that published it; null when unknown. */
    public Builder issuingAgencyCode(@Nullable String value) {
      this.issuingAgencyCode = value;
      return this;
    }

    /** Id of the decision that published it; null when unknown. */
    public Builder decisionId(@Nullable String value) {
      this.decisionId = value;
      return this;
    }

    /** Text of that decision; null when unknown. */
    public Builder decision(@Nullable String value) {
      this.decision = value;
      return this;
    }

    /** Kind of procedure (loại thủ tục); null when unknown. */
    public Builder kind(@Nullable String value) {
      this.kind = value;
      return this;
    }

    /** {@code 1} when published; null when unknown. */
    public Builder state(@Nullable String value) {
      this.state = value;
      return this;
    }

    /** Agencies that handle it. */
    public Builder handlingAgencies(@Nullable List<AgencyRef> value) {
      this.handlingAgencies = Lists.orEmpty(value);
      return this;
    }

    /** Levels that perform it. */
    public Builder levels(@Nullable List<ProcedureLevel> value) {
      this.levels = Lists.orEmpty(value);
      return this;
    }

    /** Fields; the first is the dossier's. */
    public Builder fields(@Nullable List<ProcedureField> value) {
      this.fields = Lists.orEmpty(value);
      return this;
    }

    /** Whether it is fit to be a full-process online service; null when unknown. */
    public Builder fullyOnline(@Nullable Boolean value) {
      this.fullyOnline = value;
      return this;
    }

    /** Who may apply. */
    public Builder applicants(@Nullable List<ApplicantKind> value) {
      this.applicants = Lists.orEmpty(value);
      return this;
    }

    /** Papers asked for, case by case. */
    public Builder components(@Nullable List<ComponentCase> value) {
      this.components = Lists.orEmpty(value);
      return this;
    }

    /** Results. */
    public Builder results(@Nullable List<ResultType> value) {
      this.results = Lists.orEmpty(value);
      return this;
    }

    /** Order of execution, case by case. */
    public Builder steps(@Nullable List<StepCase> value) {
      this.steps = Lists.orEmpty(value);
      return this;
    }

    /** Ways to submit, with time limits, fees and charges. */
    public Builder methods(@Nullable List<SubmissionMethod> value) {
      this.methods = Lists.orEmpty(value);
      return this;
    }

    /** Requirements and conditions; null when unknown. */
    public Builder requirements(@Nullable String value) {
      this.requirements = value;
      return this;
    }

    /** Legal bases. */
    public Builder legalBases(@Nullable List<LegalBasis> value) {
      this.legalBases = Lists.orEmpty(value);
      return this;
    }

    /** Description; null when unknown. */
    public Builder description(@Nullable String value) {
      this.description = value;
      return this;
    }

    /** Who it is for, in words; null when unknown. */
    public Builder audience(@Nullable String value) {
      this.audience = value;
      return this;
    }

    /** Agencies that perform it, in words; null when unknown. */
    public Builder performers(@Nullable String value) {
      this.performers = value;
      return this;
    }

    /** Competent agencies, in words; null when unknown. */
    public Builder competence(@Nullable String value) {
      this.competence = value;
      return this;
    }

    /** Where dossiers are received; null when unknown. */
    public Builder receptionAddress(@Nullable String value) {
      this.receptionAddress = value;
      return this;
    }

    /** Key words; null when unknown. */
    public Builder keywords(@Nullable String value) {
      this.keywords = value;
      return this;
    }

    /** Competent agencies. */
    public Builder competentAgencies(@Nullable List<AgencyRef> value) {
      this.competentAgencies = Lists.orEmpty(value);
      return this;
    }

    /** Authorised agencies. */
    public Builder authorisedAgencies(@Nullable List<AgencyRef> value) {
      this.authorisedAgencies = Lists.orEmpty(value);
      return this;
    }

    /** Agencies that work along. */
    public Builder coordinatingAgencies(@Nullable List<AgencyRef> value) {
      this.coordinatingAgencies = Lists.orEmpty(value);
      return this;
    }

    /** Related procedures. */
    public Builder relatedProcedures(@Nullable List<ProcedureSummary> value) {
      this.relatedProcedures = Lists.orEmpty(value);
      return this;
    }

    /** Interlinked procedures. */
    public Builder linkedProcedures(@Nullable List<ProcedureSummary> value) {
      this.linkedProcedures = Lists.orEmpty(value);
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
    public Procedure build() {
      return new Procedure(
          id,
          code,
          name,
          issuingAgencyCode,
          decisionId,
          decision,
          kind,
          state,
          handlingAgencies,
          levels,
          fields,
          fullyOnline,
          applicants,
          components,
          results,
          steps,
          methods,
          requirements,
          legalBases,
          description,
          audience,
          performers,
          competence,
          receptionAddress,
          keywords,
          competentAgencies,
          authorisedAgencies,
          coordinatingAgencies,
          relatedProcedures,
          linkedProcedures,
          extras);
    }
  }
}
