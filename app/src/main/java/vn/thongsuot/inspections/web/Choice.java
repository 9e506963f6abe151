package vn.thongsuot.inspections.web;

/** An entry of a list to choose from. */
record Choice(String id, String name, boolean chosen) {}
