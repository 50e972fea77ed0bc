/** National and specialised databases (cơ sở dữ liệu quốc gia, chuyên ngành): Art. 13 and 14. */
package vn.tthc.sdk.model.national;
