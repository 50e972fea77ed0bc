/** What the SDK costs, beside the least that the same work can cost. */
package vn.tthc.sdk.benchmarks;
