package vn.tthc.sdk.cli;

import org.jspecify.annotations.Nullable;

/**
 * Something that the user can mend: a file that is not there, a setting that is wrong. It becomes
 * one line on standard error, so the line must say what is wrong, where, and how to mend it, and
 * must not repeat personal data.
 */
public final class UserError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * An error in one line.
   *
   * @param where file, line, setting or option
   * @param what what is wrong there; a dot at its end is left out
   * @param mend what to do about it
   */
  public UserError(String where, String what, String mend) {
    this(where, what, mend, null);
  }

  /** As {@link #UserError(String, String, String)}, with what {@code --verbose} shows. */
  public UserError(String where, String what, String mend, @Nullable Throwable cause) {
    super(where + ": " + withoutDot(what) + "; " + mend, cause);
  }

  /** What exceptions say is a sentence; here it goes on. */
  private static String withoutDot(String what) {
    return what.endsWith(".") ? what.substring(0, what.length() - 1) : what;
  }

  /** In the words of an exception that speaks to users. */
  UserError(String where, Exception cause, String mend) {
    this(where, String.valueOf(cause.getMessage()), mend, cause);
  }
}
