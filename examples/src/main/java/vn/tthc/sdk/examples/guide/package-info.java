/** Programs from the guide, docs/guide: what a document shows of them was compiled and run. */
package vn.tthc.sdk.examples.guide;
