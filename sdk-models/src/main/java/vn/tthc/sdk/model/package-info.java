/** Typed records for the data of the circular. */
package vn.tthc.sdk.model;
