package vn.tthc.sdk.model.wire;

import vn.tthc.sdk.model.identity.Citizen;
import vn.tthc.sdk.model.identity.Gender;
import vn.tthc.sdk.model.identity.Organisation;
import vn.tthc.sdk.model.identity.StateAgency;

/** Claims of the portal's single sign-on. */
final class IdentityTables {

  static final WireRecord<Citizen, Citizen.Builder> CITIZEN =
      new WireRecord<>("Citizen", Citizen::builder, Citizen.Builder::build)
          .text("accountId", "TechID", Citizen::accountId, Citizen.Builder::accountId)
          .text("name", "HoVaTen", Citizen::name, Citizen.Builder::name)
          .text(
              "oldIdentityNumber",
              "SoCMND",
              Citizen::oldIdentityNumber,
              Citizen.Builder::oldIdentityNumber)
          .text(
              "personalNumber",
              "SoDinhDanh",
              Citizen::personalNumber,
              Citizen.Builder::personalNumber)
          .value(
              "birthDate",
              "NgayThangNamSinh",
              Citizen::birthDate,
              Citizen.Builder::birthDate,
              Codecs.BIRTH_DATE)
          .text("phone", "SoDienThoai", Citizen::phone, Citizen.Builder::phone)
          .text("email", "ThuDienTu", Citizen::email, Citizen.Builder::email)
          .code("gender", "GioiTinh", Gender.class, Citizen::gender, Citizen.Builder::gender)
          .text("birthPlace", "NoiSinh", Citizen::birthPlace, Citizen.Builder::birthPlace)
          .guessed()
          .text(
              "permanentAddress",
              "ThuongTru",
              Citizen::permanentAddress,
              Citizen.Builder::permanentAddress)
          .text(
              "birthRegistrationPlace",
              "NoiDangKyKhaiSinh",
              Citizen::birthRegistrationPlace,
              Citizen.Builder::birthRegistrationPlace)
          .text(
              "currentAddress",
              "NoiOHienNay",
              Citizen::currentAddress,
              Citizen.Builder::currentAddress)
          .text(
              "passportNumber", "HoChieu", Citizen::passportNumber, Citizen.Builder::passportNumber)
          .text("assuranceLevel", "loAs", Citizen::assuranceLevel, Citizen.Builder::assuranceLevel)
          .extras(Citizen::extras, Citizen.Builder::extras);

  static final WireRecord<Organisation, Organisation.Builder> ORGANISATION =
      new WireRecord<>("Organisation", Organisation::builder, Organisation.Builder::build)
          .text("accountId", "TechID", Organisation::accountId, Organisation.Builder::accountId)
          .text("taxCode", "MaSoThue", Organisation::taxCode, Organisation.Builder::taxCode)
          .text(
              "identificationCode",
              "MaSoDoanhNghiep",
              Organisation::identificationCode,
              Organisation.Builder::identificationCode)
          .text("name", "TenDoanhNghiep", Organisation::name, Organisation.Builder::name)
          .text("address", "DiaChi", Organisation::address, Organisation.Builder::address)
          .text("phone", "SoDienThoai", Organisation::phone, Organisation.Builder::phone)
          .text("email", "ThuDienTu", Organisation::email, Organisation.Builder::email)
          .extras(Organisation::extras, Organisation.Builder::extras);

  static final WireRecord<StateAgency, StateAgency.Builder> STATE_AGENCY =
      new WireRecord<>("StateAgency", StateAgency::builder, StateAgency.Builder::build)
          .text("accountId", "TechID", StateAgency::accountId, StateAgency.Builder::accountId)
          .text("code", "MaDonVi", StateAgency::code, StateAgency.Builder::code)
          .guessed()
          .text("name", "TenDonVi", StateAgency::name, StateAgency.Builder::name)
          .guessed()
          .text("address", "DiaChi", StateAgency::address, StateAgency.Builder::address)
          .text("phone", "SoDienThoai", StateAgency::phone, StateAgency.Builder::phone)
          .text("email", "ThuDienTu", StateAgency::email, StateAgency.Builder::email)
          .extras(StateAgency::extras, StateAgency.Builder::extras);

  private IdentityTables() {}
}
