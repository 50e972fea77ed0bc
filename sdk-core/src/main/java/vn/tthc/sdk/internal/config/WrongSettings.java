package vn.tthc.sdk.internal.config;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Settings that do not hold; the message names all of them. */
final class WrongSettings extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  WrongSettings(List<Fault> faults) {
    super(message(faults));
    this.faults = List.copyOf(faults);
  }

  List<Fault> faults() {
    return faults;
  }

  /** All faults in one message. */
  static String message(Collection<?> faults) {
    return faults.stream()
        .map(Object::toString)
        .collect(Collectors.joining("; ", "Wrong settings: ", ""));
  }
}
