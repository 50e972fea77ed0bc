/**
 * From an agency's own export to the SDK's records: {@link
 * vn.tthc.sdk.examples.export.AgencyExport} reads the files strictly, the mappings say column by
 * column where each value goes. Made to be copied; only the names of the columns are this agency's.
 */
package vn.tthc.sdk.examples.export;
