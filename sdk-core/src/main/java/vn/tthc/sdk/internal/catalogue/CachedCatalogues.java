package vn.tthc.sdk.internal.catalogue;

import java.util.List;
import vn.tthc.sdk.Cached;
import vn.tthc.sdk.Catalogues;
import vn.tthc.sdk.CodeList;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.internal.read.Records;
import vn.tthc.sdk.model.procedure.Agency;
import vn.tthc.sdk.model.procedure.CodeEntry;
import vn.tthc.sdk.model.procedure.FeeType;
import vn.tthc.sdk.model.procedure.LegalBasis;
import vn.tthc.sdk.model.procedure.ProcedureField;

/** Catalogues out of the cache. */
public final class CachedCatalogues implements Catalogues {

  private final CatalogueCache cache;
  private final Records records;

  /** Catalogues out of this cache. */
  public CachedCatalogues(CatalogueCache cache, Records records) {
    this.cache = cache;
    this.records = records;
  }

  @Override
  public Cached<List<Agency>> agencies() {
    return list(Operation.LIST_AGENCIES, Agency.class);
  }

  @Override
  public Cached<List<ProcedureField>> fields() {
    return list(Operation.LIST_FIELDS, ProcedureField.class);
  }

  @Override
  public Cached<List<LegalBasis>> legalBases() {
    return list(Operation.LIST_LEGAL_BASES, LegalBasis.class);
  }

  @Override
  public Cached<List<FeeType>> feeTypes() {
    return list(Operation.LIST_FEE_TYPES, FeeType.class);
  }

  @Override
  public Cached<List<CodeEntry>> codes(CodeList list) {
    return list(list.operation(), CodeEntry.class);
  }

  private <T> Cached<List<T>> list(Operation operation, Class<T> type) {
    return cache.all(operation, entries -> records.list(type, entries)).get();
  }
}
