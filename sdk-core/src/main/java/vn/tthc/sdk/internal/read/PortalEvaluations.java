package vn.tthc.sdk.internal.read;

import java.util.List;
import java.util.stream.Stream;
import vn.tthc.sdk.Evaluations;
import vn.tthc.sdk.Operation;
import vn.tthc.sdk.Receipt;
import vn.tthc.sdk.model.evaluation.QualityEvaluation;

/** Evaluations of the agency's service. */
final class PortalEvaluations implements Evaluations {

  private static final Listing<QualityEvaluation> RECEIVED =
      new Listing<>(Operation.LIST_EVALUATIONS, QualityEvaluation.class, evaluation -> null);

  private final PortalReader reader;
  private final Records records;
  private final Lists lists;
  private final int most;

  /**
   * Evaluations at a portal.
   *
   * @param most how many are sent at once
   */
  PortalEvaluations(PortalReader reader, Records records, Lists lists, int most) {
    this.most = most;
    this.reader = reader;
    this.records = records;
    this.lists = lists;
  }

  @Override
  public Stream<QualityEvaluation> received() {
    return lists.stream(RECEIVED);
  }

  @Override
  public Receipt send(List<QualityEvaluation> evaluations) {
    if (evaluations.isEmpty() || evaluations.size() > most) {
      throw new IllegalArgumentException("evaluations: give one to " + most);
    }
    return reader.send(
        Operation.SEND_EVALUATIONS, evaluations.stream().map(records::write).toList());
  }
}
