/** What an agency's system is that uses the SDK as a module. */
module agency {
  requires vn.tthc.sdk;
}
