/**
 * {@code tthc demo}: an agency's export goes to a mock portal through the SDK, one channel fails on
 * the way and comes back, and the portal's own count shows that nothing was lost or doubled.
 */
package vn.tthc.sdk.examples.demo;
