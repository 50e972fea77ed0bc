package vn.tthc.sdk.internal.config;

import static vn.tthc.sdk.internal.config.SettingKey.Standard.is;
import static vn.tthc.sdk.internal.config.SettingKey.Standard.words;

import java.util.List;
import vn.tthc.sdk.Paging;

/** The part of the table that is about reading. */
final class ReadingKeys {

  private ReadingKeys() {}

  static final List<SettingKey> ALL =
      List.of(
          new SettingKey(
              "reading.catalogue-cache",
              Kind.FOLDER,
              words("memory alone"),
              "Where catalogues outlive a restart.",
              (draft, value) -> {
                if (!value.text().equals("off")) {
                  draft.builder().catalogueCache(value.path());
                }
              }),
          new SettingKey(
              "reading.catalogue-age",
              Kind.DURATION,
              is("24h"),
              "After how long catalogues are fetched anew.",
              (draft, value) -> draft.builder().catalogueAge(value.duration())),
          new SettingKey(
              "reading.complete-dossiers",
              Kind.oneOf(Switch.class),
              is("off"),
              "Whether name and field of a dossier's procedure are filled in from the catalogue.",
              (draft, value) -> {
                if (value.oneOf(Switch.class) == Switch.ON) {
                  draft.builder().completeFromCatalogue();
                }
              }),
          new SettingKey(
              "reading.page-parameter",
              Kind.TEXT,
              is("trangHienTai"),
              "Name of the parameter with the number of a page; a guess.",
              (draft, value) -> draft.paging(p -> new Paging(value.text(), p.size(), p.items()))),
          new SettingKey(
              "reading.page-size-parameter",
              Kind.TEXT,
              is("soBanGhiMoiTrang"),
              "Name of the parameter with the number of items on a page; a guess.",
              (draft, value) -> draft.paging(p -> new Paging(p.page(), value.text(), p.items()))),
          new SettingKey(
              "reading.page-size",
              Kind.NUMBER,
              is("100"),
              "Items on a page.",
              (draft, value) -> draft.paging(p -> p.withItems(value.number()))));
}
