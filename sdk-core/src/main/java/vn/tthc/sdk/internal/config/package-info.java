/** Settings, from files and the environment too; time and deadlines. */
@NullMarked
package vn.tthc.sdk.internal.config;

import org.jspecify.annotations.NullMarked;
