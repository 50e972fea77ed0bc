package vn.tthc.sdk.examples.spring;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tthc.sdk.testing.Door;
import vn.tthc.sdk.testing.MockPortal;
import vn.tthc.sdk.testing.TestIdentity;

/** Settings of the application that lead it to both doors of a mock portal. */
final class Settings {

  private Settings() {}

  static Map<String, Object> of(MockPortal portal, TestIdentity identity, Path folder) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("tthc.channels", "main, backup");
    for (Door door : new Door[] {portal.main(), portal.backup()}) {
      String channel = "tthc.channel." + door.name();
      settings.put(channel + ".url", door.url().toString());
      settings.put(channel + ".destination", portal.destination());
      settings.put(channel + ".username", door.user());
      settings.put(channel + ".password", door.password());
    }
    settings.put("tthc.signing.key", identity.keyStore().toString());
    settings.put("tthc.signing.key-password", identity.password());
    settings.put("tthc.exchange-log", folder.resolve("evidence").toString());
    settings.put("spring.datasource.url", Forms.database(folder));
    return settings;
  }
}
