package vn.thongsuot.surveys.web;

/** Something to be chosen in a form. */
record Choice(String id, String name, boolean chosen) {}
