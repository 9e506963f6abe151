package vn.thongsuot.communication.web;

/** An entry of a list to choose from. */
record Choice(String id, String name, boolean chosen) {}
