package vn.thongsuot.documents;

/** A content was kept back until it is scanned (Vietnamese: tệp chờ quét vi-rút). Published with the transaction that kept it. */
record ContentKept(String hash) {}
