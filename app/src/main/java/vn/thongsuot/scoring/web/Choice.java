package vn.thongsuot.scoring.web;

/** An option of a list to choose from. */
record Choice(String id, String name, boolean chosen) {}
