/**
 * The mock portal in tests with JUnit 5: {@link vn.tthc.sdk.testing.junit.PortalTest} on a class,
 * or {@link vn.tthc.sdk.testing.junit.MockPortalExtension} in a field. Unlike the mock itself this
 * package knows the client, to hand out one that is ready. It needs JUnit Jupiter 5.12 or newer,
 * which the project that is tested brings.
 */
@NullMarked
package vn.tthc.sdk.testing.junit;

import org.jspecify.annotations.NullMarked;
