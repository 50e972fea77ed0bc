package vn.tthc.sdk.model.wire;

import vn.tthc.sdk.model.evaluation.QualityEvaluation;
import vn.tthc.sdk.model.procedure.Agency;
import vn.tthc.sdk.model.procedure.FeeKind;
import vn.tthc.sdk.model.procedure.FeeType;

/** Names of the catalogues of agencies and fees, and of evaluations. */
final class CatalogueTables {

  static final WireRecord<Agency, Agency.Builder> AGENCY =
      new WireRecord<>("Agency", Agency::builder, Agency.Builder::build)
          .text("code", "MADONVI", Agency::code, Agency.Builder::code)
          .text("name", "TENDONVI", Agency::name, Agency.Builder::name)
          .text("level", "CAPDONVI", Agency::level, Agency.Builder::level)
          .text(
              "superiorCode", "MADONVICAPTREN", Agency::superiorCode, Agency.Builder::superiorCode)
          .guessed()
          .text("address", "DIACHI", Agency::address, Agency.Builder::address)
          .guessed()
          .text("contact", "THONGTINLIENHE", Agency::contact, Agency.Builder::contact)
          .guessed()
          .extras(Agency::extras, Agency.Builder::extras);

  static final WireRecord<FeeType, FeeType.Builder> FEE_TYPE =
      new WireRecord<>("FeeType", FeeType::builder, FeeType.Builder::build)
          .text("code", "MAPHILEPHI", FeeType::code, FeeType.Builder::code)
          .text("name", "TENPHILEPHI", FeeType::name, FeeType.Builder::name)
          .code("kind", "LOAIPHILEPHI", FeeKind.class, FeeType::kind, FeeType.Builder::kind)
          .allGuessed()
          .extras(FeeType::extras, FeeType.Builder::extras);

  static final WireRecord<QualityEvaluation, QualityEvaluation.Builder> QUALITY_EVALUATION =
      new WireRecord<>(
              "QualityEvaluation", QualityEvaluation::builder, QualityEvaluation.Builder::build)
          .value(
              "month",
              "NgayTongHop",
              QualityEvaluation::month,
              QualityEvaluation.Builder::month,
              Codecs.MONTH)
          .value(
              "evaluators",
              "TongSoNguoiDanhGia",
              QualityEvaluation::evaluators,
              QualityEvaluation.Builder::evaluators,
              Codecs.INTEGER)
          .value(
              "verySatisfied",
              "PhanTramDanhGiaRatHaiLong",
              QualityEvaluation::verySatisfied,
              QualityEvaluation.Builder::verySatisfied,
              Codecs.PERCENT)
          .value(
              "satisfied",
              "PhanTramDanhGiaHaiLong",
              QualityEvaluation::satisfied,
              QualityEvaluation.Builder::satisfied,
              Codecs.PERCENT)
          .value(
              "notSatisfied",
              "PhanTramDanhGiaChuaHaiLong",
              QualityEvaluation::notSatisfied,
              QualityEvaluation.Builder::notSatisfied,
              Codecs.PERCENT)
          .text(
              "opinions",
              "DanhSachNoiDungYKien",
              QualityEvaluation::opinions,
              QualityEvaluation.Builder::opinions)
          .text(
              "procedureCode",
              "MaThuTuc",
              QualityEvaluation::procedureCode,
              QualityEvaluation.Builder::procedureCode)
          .text(
              "question",
              "NoiDung",
              QualityEvaluation::question,
              QualityEvaluation.Builder::question)
          .value(
              "serviceVerySatisfied",
              "PhanTramDanhGiaDichVuRatHaiLong",
              QualityEvaluation::serviceVerySatisfied,
              QualityEvaluation.Builder::serviceVerySatisfied,
              Codecs.PERCENT)
          .value(
              "serviceSatisfied",
              "PhanTramDanhGiaDichVuHaiLong",
              QualityEvaluation::serviceSatisfied,
              QualityEvaluation.Builder::serviceSatisfied,
              Codecs.PERCENT)
          .value(
              "serviceNotSatisfied",
              "PhanTramDanhGiaDichVuChuaHaiLong",
              QualityEvaluation::serviceNotSatisfied,
              QualityEvaluation.Builder::serviceNotSatisfied,
              Codecs.PERCENT)
          .text(
              "agencyCode",
              "Madonvi",
              QualityEvaluation::agencyCode,
              QualityEvaluation.Builder::agencyCode)
          .text(
              "agencyName",
              "TenDonVi",
              QualityEvaluation::agencyName,
              QualityEvaluation.Builder::agencyName)
          .extras(QualityEvaluation::extras, QualityEvaluation.Builder::extras);

  private CatalogueTables() {}
}
