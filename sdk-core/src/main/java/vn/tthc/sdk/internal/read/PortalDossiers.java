package vn.tthc.sdk.internal.read;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.sdk.Dossiers;
import vn.tthc.sdk.News;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.model.dossier.Dossier;
import vn.tthc.sdk.model.dossier.DossierDetail;
import vn.tthc.sdk.model.dossier.DossierListItem;
import vn.tthc.sdk.model.dossier.DossierLookup;

/** Single dossiers, and those that the portal shares. */
final class PortalDossiers implements Dossiers {

  private static final Listing<DossierListItem> SHARED =
      new Listing<>(
          Operation.LIST_SHARED_DOSSIERS,
          DossierListItem.class,
          item -> State.of(item.code(), item.status(), item.statusUpdatedAt()));

  private final Function<Dossier, Receipt> sync;
  private final PortalReader reader;
  private final Records records;
  private final Lists lists;

  PortalDossiers(
      Function<Dossier, Receipt> sync, PortalReader reader, Records records, Lists lists) {
    this.sync = sync;
    this.reader = reader;
    this.records = records;
    this.lists = lists;
  }

  @Override
  public Receipt sync(Dossier dossier) {
    return sync.apply(dossier);
  }

  @Override
  public Optional<DossierLookup> lookUp(String code) {
    return found(Operation.LOOK_UP_DOSSIER, DossierLookup.class, code);
  }

  @Override
  public boolean exists(String code) {
    return lookUp(code).isPresent();
  }

  @Override
  public Stream<DossierListItem> shared() {
    return lists.stream(SHARED);
  }

  @Override
  public News<DossierListItem> shared(@Nullable String cursor) {
    return lists.news(SHARED, cursor);
  }

  @Override
  public Optional<DossierDetail> sharedDetail(String code) {
    return found(Operation.READ_SHARED_DOSSIER, DossierDetail.class, code);
  }

  private <T> Optional<T> found(Operation operation, Class<T> type, String code) {
    return reader
        .find(operation, State.given(code, "code"))
        .flatMap(answered -> answered.read(entries -> records.first(type, entries)));
  }
}
