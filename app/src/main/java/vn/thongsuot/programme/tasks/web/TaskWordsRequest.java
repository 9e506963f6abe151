package vn.thongsuot.programme.tasks.web;

/** The reason that an act needs. */
record TaskWordsRequest(String words) {}
