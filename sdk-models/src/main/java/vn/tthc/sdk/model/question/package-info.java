/** Questions and answers (hỏi đáp); feedback and recommendations are another thing. */
package vn.tthc.sdk.model.question;
