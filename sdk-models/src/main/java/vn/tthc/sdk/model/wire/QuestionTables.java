package vn.tthc.sdk.model.wire;

import vn.tthc.sdk.model.question.Question;
import vn.tthc.sdk.model.question.QuestionAnswer;
import vn.tthc.sdk.model.question.QuestionEntry;
import vn.tthc.sdk.model.question.QuestionReply;

/** Names for questions and answers. Names are read in any case; what is sent mixes them. */
final class QuestionTables {

  static final WireRecord<Question, Question.Builder> QUESTION =
      new WireRecord<>("Question", Question::builder, Question.Builder::build)
          .text("id", "HOIDAPID", Question::id, Question.Builder::id)
          .text("fieldCode", "MALINHVUC", Question::fieldCode, Question.Builder::fieldCode)
          .text(
              "procedureCode", "MATTHCDP", Question::procedureCode, Question.Builder::procedureCode)
          .text("agencyCode", "MADONVI", Question::agencyCode, Question.Builder::agencyCode)
          .text("agencyName", "TENDONVI", Question::agencyName, Question.Builder::agencyName)
          .text("content", "NOIDUNG", Question::content, Question.Builder::content)
          .text("asker", "HOVATEN", Question::asker, Question.Builder::asker)
          .text("address", "DIACHI", Question::address, Question.Builder::address)
          .text("email", "THUDIENTU", Question::email, Question.Builder::email)
          .text("phone", "SODIENTHOAI", Question::phone, Question.Builder::phone)
          .text("state", "TRANGTHAI", Question::state, Question.Builder::state)
          .text("answerId", "TRALOIID", Question::answerId, Question.Builder::answerId)
          .text("answer", "NOIDUNGTRALOI", Question::answer, Question.Builder::answer)
          .extras(Question::extras, Question.Builder::extras);

  static final WireRecord<QuestionAnswer, QuestionAnswer.Builder> QUESTION_ANSWER =
      new WireRecord<>("QuestionAnswer", QuestionAnswer::builder, QuestionAnswer.Builder::build)
          .text("id", "TRALOIID", QuestionAnswer::id, QuestionAnswer.Builder::id)
          .text(
              "content", "NOIDUNGTRALOI", QuestionAnswer::content, QuestionAnswer.Builder::content)
          .extras(QuestionAnswer::extras, QuestionAnswer.Builder::extras);

  static final WireRecord<QuestionEntry, QuestionEntry.Builder> QUESTION_ENTRY =
      new WireRecord<>("QuestionEntry", QuestionEntry::builder, QuestionEntry.Builder::build)
          .text("id", "HOIDAPID", QuestionEntry::id, QuestionEntry.Builder::id)
          .text(
              "fieldCode", "MaLinhVuc", QuestionEntry::fieldCode, QuestionEntry.Builder::fieldCode)
          .text("content", "NOIDUNG", QuestionEntry::content, QuestionEntry.Builder::content)
          .text(
              "agencyCode", "MADONVI", QuestionEntry::agencyCode, QuestionEntry.Builder::agencyCode)
          .text(
              "agencyName",
              "TENDONVI",
              QuestionEntry::agencyName,
              QuestionEntry.Builder::agencyName)
          .extras(QuestionEntry::extras, QuestionEntry.Builder::extras);

  static final WireRecord<QuestionReply, QuestionReply.Builder> QUESTION_REPLY =
      new WireRecord<>("QuestionReply", QuestionReply::builder, QuestionReply.Builder::build)
          .text(
              "questionId",
              "HOIDAPID",
              QuestionReply::questionId,
              QuestionReply.Builder::questionId)
          .text(
              "agencyCode", "MADONVI", QuestionReply::agencyCode, QuestionReply.Builder::agencyCode)
          .text("officer", "NGUOITRALOI", QuestionReply::officer, QuestionReply.Builder::officer)
          .text(
              "officerTitle",
              "CHUCVUNGUOITRALOI",
              QuestionReply::officerTitle,
              QuestionReply.Builder::officerTitle)
          .date(
              "answeredOn",
              "NGAYTRALOI",
              QuestionReply::answeredOn,
              QuestionReply.Builder::answeredOn)
          .text("content", "NOIDUNGTRALOI", QuestionReply::content, QuestionReply.Builder::content)
          .extras(QuestionReply::extras, QuestionReply.Builder::extras);

  private QuestionTables() {}
}
