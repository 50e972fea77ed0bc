package vn.tthc.sdk.internal.config;

/**
 * A wrong setting of the builder.
 *
 * @param setting its name, such as {@code agency} or {@code main.url}
 * @param missing whether it was not given at all
 * @param mend what to do; never the value
 */
record Fault(String setting, boolean missing, String mend) {

  @Override
  public String toString() {
    return setting + ": " + mend;
  }
}
