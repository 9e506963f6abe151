package vn.thongsuot.dossiers.web;

/** A label and its value. */
record Labelled(String label, String value) {}
