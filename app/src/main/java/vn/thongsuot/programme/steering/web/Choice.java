package vn.thongsuot.programme.steering.web;

/** A choice of a select. */
record Choice(String id, String name, boolean chosen) {}
