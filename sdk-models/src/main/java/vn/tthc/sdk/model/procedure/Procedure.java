package vn.tthc.sdk.model.procedure;

import java.util.List;
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
    String id,
    @Circular("5.2.a") String code,
    @Circular("5.2.b") String name,
    @Circular("5.2.c") String issuingAgencyCode,
    String decisionId,
    String decision,
    String kind,
    String state,
    @Circular("5.2.d") List<AgencyRef> handlingAgencies,
    @Circular("5.2.đ") List<ProcedureLevel> levels,
    @Circular("5.2.e") List<ProcedureField> fields,
    @Circular("5.2.g") Boolean fullyOnline,
    @Circular("5.2.h") List<ApplicantKind> applicants,
    @Circular("5.2.i") List<ComponentCase> components,
    @Circular("5.2.k") List<ResultType> results,
    @Circular("5.2.l") List<StepCase> steps,
    @Circular("5.2.m") List<SubmissionMethod> methods,
    @Circular("5.2.n") String requirements,
    @Circular("5.2.o") List<LegalBasis> legalBases,
    String description,
    String audience,
    String performers,
    String competence,
    String receptionAddress,
    String keywords,
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

  /** Leaves personal data out. */
  @Override
  public String toString() {
    return "Procedure[code=" + code + ", personal data left out]";
  }

  /** Collects the components; every one may be left out. Not thread-safe. */
  public static final class Builder {
    private String id;
    private String code;
    private String name;
    private String issuingAgencyCode;
    private String decisionId;
    private String decision;
    private String kind;
    private String state;
    private List<AgencyRef> handlingAgencies;
    private List<ProcedureLevel> levels;
    private List<ProcedureField> fields;
    private Boolean fullyOnline;
    private List<ApplicantKind> applicants;
    private List<ComponentCase> components;
    private List<ResultType> results;
    private List<StepCase> steps;
    private List<SubmissionMethod> methods;
    private String requirements;
    private List<LegalBasis> legalBases;
    private String description;
    private String audience;
    private String performers;
    private String competence;
    private String receptionAddress;
    private String keywords;
    private List<AgencyRef> competentAgencies;
    private List<AgencyRef> authorisedAgencies;
    private List<AgencyRef> coordinatingAgencies;
    private List<ProcedureSummary> relatedProcedures;
    private List<ProcedureSummary> linkedProcedures;
    private Extras extras;

    private Builder() {}

    /** The portal's technical id; null when unknown. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** Procedure code; may be longer than the one asked for; null when unknown. */
    public Builder code(String value) {
      this.code = value;
      return this;
    }

    /** Name; null when unknown. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Code of the agency that published it; null when unknown. */
    public Builder issuingAgencyCode(String value) {
      this.issuingAgencyCode = value;
      return this;
    }

    /** Id of the decision that published it; null when unknown. */
    public Builder decisionId(String value) {
      this.decisionId = value;
      return this;
    }

    /** Text of that decision; null when unknown. */
    public Builder decision(String value) {
      this.decision = value;
      return this;
    }

    /** Kind of procedure (loại thủ tục); null when unknown. */
    public Builder kind(String value) {
      this.kind = value;
      return this;
    }

    /** {@code 1} when published; null when unknown. */
    public Builder state(String value) {
      this.state = value;
      return this;
    }

    /** Agencies that handle it. */
    public Builder handlingAgencies(List<AgencyRef> value) {
      this.handlingAgencies = value;
      return this;
    }

    /** Levels that perform it. */
    public Builder levels(List<ProcedureLevel> value) {
      this.levels = value;
      return this;
    }

    /** Fields; the first is the dossier's. */
    public Builder fields(List<ProcedureField> value) {
      this.fields = value;
      return this;
    }

    /** Whether it is fit to be a full-process online service; null when unknown. */
    public Builder fullyOnline(Boolean value) {
      this.fullyOnline = value;
      return this;
    }

    /** Who may apply. */
    public Builder applicants(List<ApplicantKind> value) {
      this.applicants = value;
      return this;
    }

    /** Papers asked for, case by case. */
    public Builder components(List<ComponentCase> value) {
      this.components = value;
      return this;
    }

    /** Results. */
    public Builder results(List<ResultType> value) {
      this.results = value;
      return this;
    }

    /** Order of execution, case by case. */
    public Builder steps(List<StepCase> value) {
      this.steps = value;
      return this;
    }

    /** Ways to submit, with time limits, fees and charges. */
    public Builder methods(List<SubmissionMethod> value) {
      this.methods = value;
      return this;
    }

    /** Requirements and conditions; null when unknown. */
    public Builder requirements(String value) {
      this.requirements = value;
      return this;
    }

    /** Legal bases. */
    public Builder legalBases(List<LegalBasis> value) {
      this.legalBases = value;
      return this;
    }

    /** Description; null when unknown. */
    public Builder description(String value) {
      this.description = value;
      return this;
    }

    /** Who it is for, in words; null when unknown. */
    public Builder audience(String value) {
      this.audience = value;
      return this;
    }

    /** Agencies that perform it, in words; null when unknown. */
    public Builder performers(String value) {
      this.performers = value;
      return this;
    }

    /** Competent agencies, in words; null when unknown. */
    public Builder competence(String value) {
      this.competence = value;
      return this;
    }

    /** Where dossiers are received; null when unknown. */
    public Builder receptionAddress(String value) {
      this.receptionAddress = value;
      return this;
    }

    /** Key words; null when unknown. */
    public Builder keywords(String value) {
      this.keywords = value;
      return this;
    }

    /** Competent agencies. */
    public Builder competentAgencies(List<AgencyRef> value) {
      this.competentAgencies = value;
      return this;
    }

    /** Authorised agencies. */
    public Builder authorisedAgencies(List<AgencyRef> value) {
      this.authorisedAgencies = value;
      return this;
    }

    /** Agencies that work along. */
    public Builder coordinatingAgencies(List<AgencyRef> value) {
      this.coordinatingAgencies = value;
      return this;
    }

    /** Related procedures. */
    public Builder relatedProcedures(List<ProcedureSummary> value) {
      this.relatedProcedures = value;
      return this;
    }

    /** Interlinked procedures. */
    public Builder linkedProcedures(List<ProcedureSummary> value) {
      this.linkedProcedures = value;
      return this;
    }

    /** Fields that this version does not know, kept as they came; none when null. */
    public Builder extras(Extras value) {
      this.extras = value;
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
