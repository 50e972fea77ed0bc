package vn.tthc.sdk.internal.catalogue;

import java.util.List;
import java.util.Optional;
import vn.tthc.sdk.Cached;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.Procedures;
import vn.tthc.sdk.internal.config.Ticker;
import vn.tthc.sdk.internal.read.Records;
import vn.tthc.sdk.internal.read.State;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.procedure.OnlineService;
import vn.tthc.sdk.model.procedure.Procedure;
import vn.tthc.sdk.model.procedure.ProcedureDecision;
import vn.tthc.sdk.model.procedure.ProcedureSummary;

/** Procedures out of the cache. */
public final class CachedProcedures implements Procedures {

  private final CatalogueCache cache;
  private final Records records;
  private final Completion completion;

  /** Procedures out of this cache. */
  public CachedProcedures(CatalogueCache cache, Records records, Ticker ticker) {
    this.cache = cache;
    this.records = records;
    this.completion = new Completion(this::slot, ticker);
  }

  private Slot<Optional<Procedure>> slot(String code) {
    return cache.one(
        Operation.READ_PROCEDURE, code, entries -> records.first(Procedure.class, entries));
  }

  @Override
  public Cached<Optional<Procedure>> find(String code) {
    return slot(State.given(code, "code")).get();
  }

  @Override
  public Cached<List<ProcedureSummary>> all() {
    return cache
        .all(Operation.LIST_PROCEDURES, entries -> records.list(ProcedureSummary.class, entries))
        .get();
  }

  @Override
  public Cached<List<ProcedureSummary>> ofAgency(String agencyCode) {
    return cache
        .allOf(
            Operation.LIST_PROCEDURES_OF_AGENCY,
            State.given(agencyCode, "agencyCode"),
            entries -> records.list(ProcedureSummary.class, entries))
        .get();
  }

  @Override
  public Cached<Optional<ProcedureDecision>> decision(String id) {
    return cache
        .one(
            Operation.READ_DECISION,
            State.given(id, "id"),
            entries -> records.first(ProcedureDecision.class, entries))
        .get();
  }

  @Override
  public Cached<List<OnlineService>> onlineServices() {
    return cache
        .all(Operation.LIST_ONLINE_SERVICES, entries -> records.list(OnlineService.class, entries))
        .get();
  }

  @Override
  public Dossier complete(Dossier dossier) {
    return completion.complete(dossier);
  }
}
