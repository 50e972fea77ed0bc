package vn.tthc.sdk.model.wire;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tthc.sdk.model.dossier.DocumentReuse;
import vn.tthc.sdk.model.dossier.DossierStatus;
import vn.tthc.sdk.model.dossier.FeeCollection;
import vn.tthc.sdk.model.dossier.FeeKind;
import vn.tthc.sdk.model.dossier.FilingPlace;
import vn.tthc.sdk.model.dossier.IdentityPaperKind;
import vn.tthc.sdk.model.dossier.OnlinePayment;
import vn.tthc.sdk.model.dossier.OwnerKind;
import vn.tthc.sdk.model.dossier.ReturnMethod;
import vn.tthc.sdk.model.dossier.SubmissionChannel;
import vn.tthc.sdk.model.feedback.FeedbackStatus;

/** All tables together: what configuration may rename. */
final class Tables {

  private static final List<WireRecord<?>> RECORDS =
      List.of(
          DossierTables.DOSSIER,
          DossierTables.DOSSIER_STEP,
          DossierTables.IDENTITY_PAPER,
          DossierTables.CONSULTED_DATABASE,
          DossierTables.SUBMITTED_DOCUMENT,
          DossierTables.FEE,
          DossierTables.OTHER_ATTACHMENT,
          DossierTables.SUPPLEMENT,
          DossierTables.RESULT_DOCUMENT,
          FeedbackTables.FEEDBACK_UPDATE);

  private static final List<Class<? extends Enum<?>>> CODES =
      List.of(
          DocumentReuse.class,
          DossierStatus.class,
          FeeCollection.class,
          FeeKind.class,
          FilingPlace.class,
          IdentityPaperKind.class,
          OnlinePayment.class,
          OwnerKind.class,
          ReturnMethod.class,
          SubmissionChannel.class,
          FeedbackStatus.class);

  private Tables() {}

  static List<WireRecord<?>> records() {
    return RECORDS;
  }

  /** Keys of all components, such as {@code Dossier.owner.name}. */
  static Set<String> componentKeys() {
    return RECORDS.stream()
        .flatMap(table -> table.fields().stream())
        .map(WireRecord.Field::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Keys of all constants, such as {@code DossierStatus.PROCESSING}. */
  static Set<String> codeKeys() {
    return CODES.stream()
        .flatMap(table -> List.of(table.getEnumConstants()).stream())
        .map(Tables::codeKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static String codeKey(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }
}
