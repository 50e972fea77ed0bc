package vn.tthc.sdk.internal.config;

import java.util.function.Supplier;

/** A secret that stays as it is. */
record Secret(String text) implements Supplier<String> {

  @Override
  public String get() {
    return text;
  }

  @Override
  public String toString() {
    return "Secret[left out]";
  }
}
