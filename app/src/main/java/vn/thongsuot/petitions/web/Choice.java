package vn.thongsuot.petitions.web;

/** A choice of a select or a group of radio buttons. */
record Choice(String id, String name, boolean chosen) {}
