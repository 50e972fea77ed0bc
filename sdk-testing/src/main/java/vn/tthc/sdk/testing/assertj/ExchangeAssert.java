package vn.tthc.sdk.testing.assertj;

import org.assertj.core.api.AbstractAssert;
import vn.tthc.sdk.testing.Exchange;

/** Assertions about one data call as the portal saw it. */
public final class ExchangeAssert extends AbstractAssert<ExchangeAssert, Exchange> {

  ExchangeAssert(Exchange actual) {
    super(actual, ExchangeAssert.class);
  }

  /** The service called, such as {@code DongBoHoSoMC}. */
  public ExchangeAssert hasService(String service) {
    return compare("service", exchange().service(), service);
  }

  /** The door that it came through, {@code main} or {@code backup}. */
  public ExchangeAssert cameThrough(String door) {
    return compare("door", exchange().door(), door);
  }

  /** The number of records in it. */
  public ExchangeAssert hasRecords(int count) {
    return compare("number of records", exchange().count(), count);
  }

  /** The portal said yes. */
  public ExchangeAssert wasAccepted() {
    return compare("error_code", exchange().code(), "0");
  }

  /** The portal said no, whatever its {@code error_code}. */
  public ExchangeAssert wasRefused() {
    if (exchange().code().equals("0")) {
      failWithMessage("Of %s: it was accepted instead of refused.", actual);
    }
    return this;
  }

  /** The portal said no with this {@code error_code}. */
  public ExchangeAssert wasRefusedWith(String code) {
    return wasRefused().compare("error_code", actual.code(), code);
  }

  /** The same exchange had not been judged before. */
  public ExchangeAssert isFirst() {
    return compare("being a repeat", exchange().repeat(), false);
  }

  /** The same exchange had been judged before. */
  public ExchangeAssert isRepeat() {
    return compare("being a repeat", exchange().repeat(), true);
  }

  private Exchange exchange() {
    isNotNull();
    return actual;
  }

  private ExchangeAssert compare(String what, Object found, Object expected) {
    if (!found.equals(expected)) {
      failWithMessage("Of %s: its %s is %s instead of %s.", actual, what, found, expected);
    }
    return this;
  }
}
